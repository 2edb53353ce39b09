package dev.glacis.analysis.evaluation.rest;

import dev.glacis.analysis.evaluation.domain.ThreatFilter;
import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.evaluation.Mitigation;
import dev.glacis.engine.evaluation.Severity;
import dev.glacis.engine.evaluation.Stride;
import dev.glacis.engine.pack.Spelling;
import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Filters of a list of threats; each may be given several times or with commas between values. */
public record ThreatParameters(
    @QueryParam("certainty") List<String> certainty,
    @QueryParam("severity") List<String> severity,
    @QueryParam("status") List<String> status,
    @QueryParam("stride") List<String> stride,
    @QueryParam("element") List<String> element) {

  ThreatFilter filter() {
    return new ThreatFilter(
        values("certainty", certainty, Certainty.class),
        values("severity", severity, Severity.class),
        values("status", status, Mitigation.class),
        values("stride", stride, Stride.class),
        Set.copyOf(element));
  }

  private static <E extends Enum<E>> Set<E> values(String name, List<String> given, Class<E> set) {
    return given.stream()
        .flatMap(ThreatParameters::parts)
        .map(part -> value(name, part, set))
        .collect(Collectors.toSet());
  }

  private static <E extends Enum<E>> E value(String name, String text, Class<E> set) {
    return Spelling.parse(set, text)
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemType.INVALID_PARAMETER,
                    name + " must be one of " + String.join(", ", Spelling.all(set))));
  }

  private static Stream<String> parts(String given) {
    return Arrays.stream(given.split(",")).map(String::strip).filter(part -> !part.isEmpty());
  }
}

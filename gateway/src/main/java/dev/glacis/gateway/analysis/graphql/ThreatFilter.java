package dev.glacis.gateway.analysis.graphql;

import dev.glacis.gateway.analysis.upstream.ThreatQuery;
import dev.glacis.gateway.analysis.view.Certainty;
import dev.glacis.gateway.analysis.view.Severity;
import dev.glacis.gateway.analysis.view.Stride;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Input;

/** Which threats are wanted; what is absent asks for all, but for possible threats. */
@Input("ThreatFilter")
public record ThreatFilter(
    List<Certainty> certainty,
    List<Severity> severity,
    List<String> status,
    List<Stride> stride,
    List<String> element) {

  private static final ThreatFilter NONE = new ThreatFilter(null, null, null, null, null);

  static ThreatQuery query(ThreatFilter filter, int first, String after) {
    ThreatFilter given = filter == null ? NONE : filter;
    return new ThreatQuery(
        first,
        after,
        labels(given.certainty, Certainty::label),
        labels(given.severity, Severity::label),
        given.status,
        labels(given.stride, Stride::label),
        given.element);
  }

  private static <E> List<String> labels(List<E> values, Function<E, String> label) {
    return values == null ? null : values.stream().map(label).toList();
  }
}

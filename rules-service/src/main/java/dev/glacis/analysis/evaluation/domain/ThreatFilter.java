package dev.glacis.analysis.evaluation.domain;

import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.evaluation.Mitigation;
import dev.glacis.engine.evaluation.Severity;
import dev.glacis.engine.evaluation.Stride;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which threats are wanted. An empty set asks for all, but for certainty, where it leaves the
 * possible ones out.
 *
 * @param elements ids of elements, of which a threat concerns one
 */
public record ThreatFilter(
    Set<Certainty> certainty,
    Set<Severity> severity,
    Set<Mitigation> status,
    Set<Stride> stride,
    Set<String> elements) {

  public ThreatFilter {
    certainty =
        certainty.isEmpty()
            ? EnumSet.of(Certainty.CONFIRMED, Certainty.ASSUMED)
            : EnumSet.copyOf(certainty);
    severity = Set.copyOf(severity);
    status = Set.copyOf(status);
    stride = Set.copyOf(stride);
    elements = Set.copyOf(elements);
  }

  /** Every reported threat. */
  public static ThreatFilter reported() {
    return new ThreatFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
  }
}

package dev.glacis.engine.evaluation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A threat definition applied to elements of a system.
 *
 * @param fingerprint definition id and {@code @kind:element-id} per element, ids percent-encoded;
 *     stable over revisions
 * @param summary one plain sentence about these elements
 * @param lifecycle ids of lifecycle stages, in their order
 * @param assumptions empty unless certainty is assumed or possible
 */
public record Threat(
    String fingerprint,
    DefinitionRef definition,
    String title,
    String summary,
    List<ElementRef> elements,
    Set<Stride> stride,
    List<String> lifecycle,
    List<Reference> references,
    Certainty certainty,
    List<Assumption> assumptions,
    Severity severity,
    RiskScore risk,
    Mitigation mitigation,
    List<AppliedCountermeasure> countermeasures,
    Explanation explanation) {

  public Threat {
    elements = List.copyOf(elements);
    stride = Collections.unmodifiableSet(inOrder(stride));
    lifecycle = List.copyOf(lifecycle);
    references = List.copyOf(references);
    assumptions = List.copyOf(assumptions);
    countermeasures = List.copyOf(countermeasures);
  }

  private static Set<Stride> inOrder(Set<Stride> categories) {
    Set<Stride> ordered = EnumSet.noneOf(Stride.class);
    ordered.addAll(categories);
    return ordered;
  }
}

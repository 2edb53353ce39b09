package dev.glacis.engine.pack;

import dev.glacis.engine.evaluation.Stride;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One threat of the library.
 *
 * @param pack id of the pack it belongs to
 * @param summary sentence with placeholders such as {@code {component}}
 * @param formerly ids that this definition had before
 * @param appliesTo component types, subtypes included; empty means every type
 * @param when alternatives in file order; empty exactly when the scope is reach
 * @param reach null unless the scope is reach
 * @param countermeasures in order of usefulness
 * @param harms what it does to people beyond the loss of security
 * @param systemsWith component types, subtypes included, one of which the system must have; empty
 *     means every system
 */
public record ThreatDefinition(
    String id,
    String version,
    String pack,
    String title,
    String summary,
    List<String> formerly,
    ThreatText text,
    Scope scope,
    List<String> appliesTo,
    List<Alternative> when,
    Reach reach,
    Set<Stride> stride,
    List<String> lifecycle,
    List<TaxonomyReference> references,
    RiskInputs risk,
    List<CountermeasureUse> countermeasures,
    Set<Harm> harms,
    List<String> systemsWith) {

  public ThreatDefinition {
    formerly = List.copyOf(formerly);
    appliesTo = List.copyOf(appliesTo);
    when = List.copyOf(when);
    stride = Collections.unmodifiableSet(new TreeSet<>(stride));
    lifecycle = List.copyOf(lifecycle);
    references = List.copyOf(references);
    countermeasures = List.copyOf(countermeasures);
    harms = Collections.unmodifiableSet(new TreeSet<>(harms));
    systemsWith = List.copyOf(systemsWith);
    if ((scope == Scope.REACH) == (reach == null)) {
      throw new IllegalArgumentException(id + " has scope reach without its conditions, or both");
    }
  }

  /** A threat to security only, in every system. */
  public ThreatDefinition(
      String id,
      String version,
      String pack,
      String title,
      String summary,
      List<String> formerly,
      ThreatText text,
      Scope scope,
      List<String> appliesTo,
      List<Alternative> when,
      Reach reach,
      Set<Stride> stride,
      List<String> lifecycle,
      List<TaxonomyReference> references,
      RiskInputs risk,
      List<CountermeasureUse> countermeasures) {
    this(
        id,
        version,
        pack,
        title,
        summary,
        formerly,
        text,
        scope,
        appliesTo,
        when,
        reach,
        stride,
        lifecycle,
        references,
        risk,
        countermeasures,
        Set.of(),
        List.of());
  }
}

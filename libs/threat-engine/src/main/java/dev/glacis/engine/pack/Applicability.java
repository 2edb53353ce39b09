package dev.glacis.engine.pack;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * To whom and from when a clause applies. Each standard uses the parts that it knows; an empty part
 * says nothing.
 *
 * @param roles roles under the EU AI Act that the clause addresses
 * @param riskClasses risk classes under the EU AI Act that it addresses
 * @param from first day on which it applies; null when it is not known
 * @param fromAnnexI first day for products under Annex I of the EU AI Act, where it is a later one;
 *     null otherwise
 * @param level verification level from 1; 0 where the standard has none
 * @param baselines baselines that select it
 */
public record Applicability(
    Set<AiActRole> roles,
    Set<AiActRiskClass> riskClasses,
    LocalDate from,
    LocalDate fromAnnexI,
    int level,
    Set<ControlBaseline> baselines) {

  private static final Applicability UNSTATED =
      new Applicability(Set.of(), Set.of(), null, null, 0, Set.of());

  public Applicability {
    roles = Collections.unmodifiableSet(new TreeSet<>(roles));
    riskClasses = Collections.unmodifiableSet(new TreeSet<>(riskClasses));
    baselines = Collections.unmodifiableSet(new TreeSet<>(baselines));
  }

  /** Of a clause whose standard does not say. */
  public static Applicability unstated() {
    return UNSTATED;
  }

  public boolean isStated() {
    return !equals(UNSTATED);
  }
}

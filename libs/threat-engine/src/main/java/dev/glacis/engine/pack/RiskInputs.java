package dev.glacis.engine.pack;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a definition contributes to the rating of its threats.
 *
 * @param capability what an attacker needs
 * @param hurts asset values that count
 * @param impact damage where no asset value is known
 */
public record RiskInputs(Capability capability, Set<SecurityProperty> hurts, Impact impact) {

  public RiskInputs {
    hurts = Collections.unmodifiableSet(new TreeSet<>(hurts));
  }
}

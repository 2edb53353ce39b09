package dev.glacis.engine.attack;

import dev.glacis.engine.evaluation.Stride;
import java.util.Set;

/** What a step gives the attacker, the most useful first. Repudiation alone gives nothing. */
public enum Gain {
  /** The component does what the attacker wants, who then stands in its trust zone. */
  CONTROL,
  /** What the component sends, or what travels over the flow, is the attacker's. */
  OUTPUT,
  /** The attacker reads what is there; nothing follows from it. */
  DATA,
  /** The attacker stops what is there; nothing follows from it. */
  OUTAGE;

  /** The most that threats of these categories give on a component; null when it is nothing. */
  static Gain of(Set<Stride> stride) {
    if (stride.contains(Stride.ELEVATION_OF_PRIVILEGE)) {
      return CONTROL;
    } else if (stride.contains(Stride.TAMPERING) || stride.contains(Stride.SPOOFING)) {
      return OUTPUT;
    } else if (stride.contains(Stride.INFORMATION_DISCLOSURE)) {
      return DATA;
    }
    return stride.contains(Stride.DENIAL_OF_SERVICE) ? OUTAGE : null;
  }

  /** Whether further steps can follow. */
  boolean leads() {
    return this == CONTROL || this == OUTPUT;
  }
}

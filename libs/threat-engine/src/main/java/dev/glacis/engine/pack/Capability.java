package dev.glacis.engine.pack;

/** What an attacker needs to carry a threat out. */
public enum Capability {
  NONE,
  LOW,
  MEDIUM,
  HIGH
}

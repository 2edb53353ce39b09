package dev.glacis.engine.pack;

/** Baselines of NIST SP 800-53B that select a control. */
public enum ControlBaseline {
  LOW,
  MODERATE,
  HIGH,
  PRIVACY
}

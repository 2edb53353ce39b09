package dev.glacis.engine.evaluation;

/** Band of a risk score. */
public enum Severity {
  CRITICAL,
  HIGH,
  MEDIUM,
  LOW
}

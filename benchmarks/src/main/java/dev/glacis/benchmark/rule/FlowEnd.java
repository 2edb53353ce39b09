package dev.glacis.benchmark.rule;

/** One of the two components that a flow connects. */
public enum FlowEnd {
  SOURCE,
  DESTINATION
}

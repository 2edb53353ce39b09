package dev.glacis.benchmark.rule;

/** Flows that bring content to a component or take it away; a bidirectional one does both. */
public enum Direction {
  INCOMING,
  OUTGOING
}

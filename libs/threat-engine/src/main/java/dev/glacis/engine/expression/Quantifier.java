package dev.glacis.engine.expression;

/** How many members of a list must satisfy a condition. */
public enum Quantifier {
  EXISTS,
  ALL
}

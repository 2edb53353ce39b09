package dev.glacis.engine.logic;

import dev.glacis.engine.graph.FlowNode;

/** Values of the variables while a condition is looked at. One thread uses it at a time. */
public final class Frame {

  private final Object[] variables;
  private FlowNode overriding;
  private boolean factless;
  private boolean openZones;
  private SettledElements settled;

  public Frame(int size) {
    this.variables = new Object[size];
  }

  public Frame set(int variable, Object value) {
    variables[variable] = value;
    return this;
  }

  /** For callers that count assumptions only: supports then name no known facts. */
  public Frame withoutFacts() {
    factless = true;
    return this;
  }

  /** For callers that ask whether a condition could hold with more components in the zones. */
  public Frame withOpenZones() {
    openZones = true;
    return this;
  }

  /** Whether zones can have more components than are known to lie there. */
  boolean openZones() {
    return openZones;
  }

  /** For callers that know something about conditions on elements beforehand. */
  public Frame settled(SettledElements known) {
    settled = known;
    return this;
  }

  /** Null when nothing is known beforehand. */
  SettledElements settled() {
    return settled;
  }

  /** Whether supports leave out known facts. */
  boolean factless() {
    return factless;
  }

  Object get(int variable) {
    return variables[variable];
  }

  /** A flow whose stated attributes come before those of its destination; null for none. */
  public Frame overriding(FlowNode flow) {
    overriding = flow;
    return this;
  }

  FlowNode overriding() {
    return overriding;
  }
}

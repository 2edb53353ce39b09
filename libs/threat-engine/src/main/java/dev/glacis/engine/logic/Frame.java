package dev.glacis.engine.logic;

import dev.glacis.engine.graph.FlowNode;

/** Values of the variables while a condition is looked at. One thread uses it at a time. */
public final class Frame {

  private final Object[] variables;
  private FlowNode overriding;
  private boolean factless;
  private Counting counting;

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

  /** As {@link #withoutFacts()}, for callers that count on many elements of one model. */
  public Frame counting(Counting known) {
    counting = known;
    return withoutFacts();
  }

  /** Null when nothing is kept from one element to the next. */
  Counting counting() {
    return counting;
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

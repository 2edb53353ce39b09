package dev.glacis.engine.graph;

import dev.glacis.engine.evaluation.ElementRef;
import java.util.Map;

/** An element in the graph of a model. Nodes of one graph are compared by identity. */
public abstract sealed class GraphNode
    permits SystemNode, ZoneNode, ComponentNode, FlowNode, AssetNode {

  private final ElementRef ref;
  private final Map<String, Fact> stated;

  GraphNode(ElementRef ref, Map<String, Fact> stated) {
    this.ref = ref;
    this.stated = stated;
  }

  /** The element as results name it; its name is never null. */
  public final ElementRef ref() {
    return ref;
  }

  public final String id() {
    return ref.id();
  }

  public final String name() {
    return ref.name();
  }

  /** What the model states about the element itself; null when it does not. */
  public final Fact stated(String attribute) {
    return stated.get(attribute);
  }

  final Map<String, Fact> stated() {
    return stated;
  }

  /** The effective value of an attribute; null when it is unknown. */
  public Fact fact(String attribute) {
    return stated.get(attribute);
  }

  /** Deliberately left out of the assessment: carries no threat. */
  public final boolean outOfScope() {
    Fact fact = stated.get("outOfScope");
    return fact != null && Boolean.TRUE.equals(fact.value());
  }

  @Override
  public final String toString() {
    return ref.kind().label() + ":" + ref.id();
  }
}

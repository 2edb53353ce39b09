package dev.glacis.engine.graph;

import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.evaluation.FactOrigin;
import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.Element;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.AttributeDefinition;

/** An element in the graph of a model. Nodes of one graph are compared by identity. */
public abstract sealed class GraphNode
    permits SystemNode, ZoneNode, ComponentNode, FlowNode, AssetNode {

  private final ModelGraph graph;
  private final int index;
  private final Element element;
  private final Attributes attributes;
  private ElementRef ref;

  GraphNode(ModelGraph graph, int index, Element element) {
    this.graph = graph;
    this.index = index;
    this.element = element;
    this.attributes = element.attributes();
  }

  /** The same element in another graph of its model. */
  GraphNode(ModelGraph graph, GraphNode other) {
    this.graph = graph;
    this.index = other.index;
    this.element = other.element;
    this.attributes = other.attributes;
    this.ref = other.ref;
  }

  /** The system, which is no element of its model. */
  GraphNode(ModelGraph graph, ElementRef ref, Attributes attributes) {
    this.graph = graph;
    this.index = 0;
    this.element = null;
    this.attributes = attributes;
    this.ref = ref;
  }

  public abstract ElementKind kind();

  /** The graph that it belongs to. */
  public final ModelGraph graph() {
    return graph;
  }

  /** Place among the elements of its kind, which are sorted by id. */
  public final int index() {
    return index;
  }

  /**
   * The element as results name it; its name is never null. Made when first asked for, as most
   * elements are named by none; threads that ask at once make equal ones.
   */
  public final ElementRef ref() {
    ElementRef made = ref;
    if (made == null) {
      made = ElementRef.of(element);
      ref = made;
    }
    return made;
  }

  public final String id() {
    return ref().id();
  }

  public final String name() {
    return ref().name();
  }

  /** What the model states about the element itself; null when it does not. */
  public final Fact stated(String attribute) {
    Object value = attributes == null ? null : attributes.values().get(attribute);
    if (value == null) {
      return null;
    }
    AttributeDefinition definition = graph.vocabulary().definition(attribute);
    Object read = definition == null ? null : AttributeValues.read(definition, value);
    return read == null ? null : new Fact(read, FactOrigin.STATED);
  }

  /** The effective value of an attribute; null when it is unknown. */
  public Fact fact(String attribute) {
    return stated(attribute);
  }

  /** The value of {@link #fact}, from a column where there is one: most are not even known. */
  public final Object value(String attribute) {
    AttributeColumn column = graph.column(kind(), attribute);
    if (column != null && !column.known(index)) {
      return null;
    } else if (column instanceof CodeColumn codes && codes.inDomain(index)) {
      return codes.value(index);
    }
    Fact fact = fact(attribute);
    return fact == null ? null : fact.value();
  }

  /** Where the value of {@link #fact} comes from; only for one that is known. */
  public final FactOrigin origin(String attribute) {
    AttributeColumn stated = graph.stated(kind(), attribute);
    return stated != null && stated.known(index) ? FactOrigin.STATED : fact(attribute).origin();
  }

  /** Whether {@link #fact} says anything. */
  public final boolean knows(String attribute) {
    AttributeColumn column = graph.column(kind(), attribute);
    return column == null ? fact(attribute) != null : column.known(index);
  }

  /** Deliberately left out of the assessment: carries no threat. */
  public final boolean outOfScope() {
    Fact fact = stated("outOfScope");
    return fact != null && Boolean.TRUE.equals(fact.value());
  }

  @Override
  public final String toString() {
    return kind().label() + ":" + id();
  }
}

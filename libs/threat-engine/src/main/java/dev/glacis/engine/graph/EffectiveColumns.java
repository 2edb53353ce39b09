package dev.glacis.engine.graph;

import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.AttributeDefinition;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What holds in effect: stated, or else inherited, derived from content that arrives, or read at
 * the destination of a flow. Columns are made when first asked for; several threads may ask.
 */
final class EffectiveColumns {

  private static final String OUT_OF_SCOPE = "outOfScope";
  private static final List<String> AUTHORS =
      List.of(ContentPropagation.COMPONENT_AUTHOR, ContentPropagation.FLOW_AUTHOR);

  private final ModelGraph graph;
  private final Nesting nesting;
  private final Map<ElementKind, ElementColumns> columns;
  private final Inheritance inheritance;

  private EffectiveColumns(
      ModelGraph graph, Map<ElementKind, ElementColumns> columns, Inheritance inheritance) {
    this.graph = graph;
    this.nesting = graph.nesting();
    this.columns = columns;
    this.inheritance = inheritance;
  }

  static EffectiveColumns of(ModelGraph graph, Map<ElementKind, ElementColumns> columns) {
    Inheritance inheritance =
        new Inheritance(
            graph.nesting(),
            columns.get(ElementKind.TRUST_ZONE),
            columns.get(ElementKind.COMPONENT),
            graph.vocabulary());
    return new EffectiveColumns(graph, columns, inheritance);
  }

  /** Those of another graph of the same model, to which other content comes. */
  EffectiveColumns in(ModelGraph other) {
    Map<ElementKind, ElementColumns> anew = new EnumMap<>(ElementKind.class);
    columns.forEach((kind, ofKind) -> anew.put(kind, ofKind.anewFor(AUTHORS)));
    return new EffectiveColumns(other, anew, inheritance);
  }

  /** Null when no element states it, or when such values have no column. */
  AttributeColumn stated(ElementKind kind, int slot) {
    return columns.get(kind).stated(slot);
  }

  /** Null for an attribute without a slot, or when its values have no column. */
  AttributeColumn effective(ElementKind kind, int slot) {
    return slot < 0 ? null : columns.get(kind).effective(slot, () -> complete(kind, slot));
  }

  /** Place around a zone or component whose statement it takes over; -1 when there is none. */
  int owner(GraphNode node, String attribute) {
    AttributeDefinition definition = graph.vocabulary().definition(attribute);
    int place = node instanceof ZoneNode ? node.index() : nesting.placeOfComponent(node.index());
    int parent = nesting.parent(place);
    return definition == null || !definition.inherits() || parent < 0
        ? -1
        : inheritance.owners(graph.vocabulary().slot(attribute))[parent];
  }

  private AttributeColumn complete(ElementKind kind, int slot) {
    AttributeDefinition definition = graph.vocabulary().definition(slot);
    AttributeColumn column = columns.get(kind).begun(slot, completed(kind, definition));
    if (column == null) {
      return null;
    }
    switch (kind) {
      case TRUST_ZONE -> {
        if (definition.inherits()) {
          inheritance.completeZones(column, slot);
        }
      }
      case COMPONENT -> completeComponents(column, slot, definition);
      case DATA_FLOW -> completeFlows(column, slot);
      case SYSTEM, ASSET -> {}
    }
    return column;
  }

  /** Whether elements of a kind have values of an attribute that they do not state. */
  private static boolean completed(ElementKind kind, AttributeDefinition definition) {
    return switch (kind) {
      case TRUST_ZONE -> definition.inherits();
      case COMPONENT ->
          definition.inherits() || definition.name().equals(ContentPropagation.COMPONENT_AUTHOR);
      case DATA_FLOW -> !definition.name().startsWith(OUT_OF_SCOPE);
      case SYSTEM, ASSET -> false;
    };
  }

  private void completeComponents(
      AttributeColumn column, int slot, AttributeDefinition definition) {
    if (definition.inherits()) {
      inheritance.completeComponents(column, slot, effective(ElementKind.TRUST_ZONE, slot));
    }
    if (definition.name().equals(ContentPropagation.COMPONENT_AUTHOR)) {
      for (int i = 0; i < graph.size(ElementKind.COMPONENT); i++) {
        if (!column.known(i)) {
          derive(column, i, graph.content().received(i));
        }
      }
    }
  }

  private void completeFlows(AttributeColumn column, int slot) {
    if (graph.vocabulary().definition(slot).name().equals(ContentPropagation.FLOW_AUTHOR)) {
      for (int i = 0; i < graph.size(ElementKind.DATA_FLOW); i++) {
        if (!column.known(i)) {
          derive(column, i, graph.content().carried(i));
        }
      }
    } else {
      AttributeColumn taken = ofDestinations(slot);
      if (taken != null && !Bits.isEmpty(taken.known())) {
        column.complete(taken, graph.ends().all(false));
      }
    }
  }

  /** The values that flows take over where they state none; null when they do not. */
  AttributeColumn ofDestinations(int slot) {
    return slot >= 0 && takenOver(graph.vocabulary().definition(slot).name())
        ? effective(ElementKind.COMPONENT, slot)
        : null;
  }

  /** Whether flows take over from their destinations what they do not state of an attribute. */
  static boolean takenOver(String attribute) {
    return !attribute.startsWith(OUT_OF_SCOPE) && !attribute.equals(ContentPropagation.FLOW_AUTHOR);
  }

  private static void derive(AttributeColumn column, int element, Untrusted author) {
    Fact fact = author.fact();
    if (fact != null) {
      column.set(element, fact.value());
    }
  }
}

package dev.glacis.engine.properties;

import dev.glacis.engine.graph.Authorship;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.logic.OutwardFacts;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Asset;
import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.Element;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;
import dev.glacis.engine.pack.AttributeDefinition;
import dev.glacis.engine.pack.AttributeRole;
import dev.glacis.engine.pack.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A fact that a model states about an element. */
record KnownFact(ElementKind kind, String element, String name) {

  /** Every stated fact, trust ratings and values of assets included; controls are none. */
  static List<KnownFact> in(ArchitectureModel model, Vocabulary vocabulary) {
    List<KnownFact> facts = new ArrayList<>();
    add(facts, ElementKind.SYSTEM, model.id(), model.attributes(), vocabulary);
    for (TrustZone zone : model.trustZones()) {
      add(facts, zone, vocabulary);
      // A zone of a known type has a rating without stating one.
      if (zone.trustRating() != null && zone.type() == null) {
        facts.add(new KnownFact(ElementKind.TRUST_ZONE, zone.id(), "trustRating"));
      }
    }
    model.components().forEach(component -> add(facts, component, vocabulary));
    model.dataFlows().forEach(flow -> add(facts, flow, vocabulary));
    for (Asset asset : model.assets()) {
      add(facts, asset, vocabulary);
      add(facts, asset, "confidentiality", asset.confidentiality());
      add(facts, asset, "integrity", asset.integrity());
      add(facts, asset, "availability", asset.availability());
    }
    return facts;
  }

  /** The model without the fact, and without those from which the element would get another one. */
  ArchitectureModel forgottenIn(ArchitectureModel model, Vocabulary vocabulary) {
    AttributeDefinition attribute = vocabulary.attributes().get(name);
    ArchitectureModel forgotten = ModelEdits.with(model, kind, element, name, null);
    if (kind == ElementKind.DATA_FLOW) {
      DataFlow flow = byId(model.dataFlows()).get(element);
      forgotten =
          new KnownFact(ElementKind.COMPONENT, flow.destination(), name)
              .forgottenIn(forgotten, vocabulary);
    } else if (attribute != null && attribute.inherits()) {
      Parent parent = parent(model);
      if (parent != null) {
        forgotten =
            new KnownFact(parent.kind(), parent.id(), name).forgottenIn(forgotten, vocabulary);
      }
    }
    return forgotten;
  }

  /** Whether the element still has a value, because one can be derived. */
  boolean isKnownIn(ModelGraph graph) {
    return node(graph).fact(name) != null;
  }

  /**
   * Whether the drawing, or what another element states, tells what the fact is about. The engine
   * then suspects nothing until the fact is stated: else every store with a flow could be written
   * to by strangers, and every service could have tools that send.
   */
  boolean isToldBy(ModelGraph graph) {
    return switch (name) {
      case "writableBy" -> tellsWhatItHandsOn((ComponentNode) node(graph)) || statesInput(graph);
      case "contentControlledBy" -> statesInput(graph);
      case OutwardFacts.CALLING, OutwardFacts.EFFECTS ->
          OutwardFacts.TYPES_WITH_TOOLS.stream().noneMatch(((ComponentNode) node(graph))::isA);
      default -> false;
    };
  }

  private static boolean tellsWhatItHandsOn(ComponentNode component) {
    return Authorship.ofSource(component) != null || !component.incoming().isEmpty();
  }

  /** What a component states of its input settles what flows before it leave open. */
  private static boolean statesInput(ModelGraph graph) {
    return graph.components().stream().anyMatch(node -> node.stated("inputControlledBy") != null);
  }

  private GraphNode node(ModelGraph graph) {
    List<? extends GraphNode> nodes =
        switch (kind) {
          case SYSTEM -> List.of(graph.system());
          case TRUST_ZONE -> graph.zones();
          case COMPONENT -> graph.components();
          case DATA_FLOW -> graph.flows();
          case ASSET -> graph.assets();
        };
    return nodes.stream().filter(node -> node.id().equals(element)).findFirst().orElseThrow();
  }

  private Parent parent(ArchitectureModel model) {
    return switch (kind) {
      case TRUST_ZONE -> byId(model.trustZones()).get(element).parent();
      case COMPONENT -> byId(model.components()).get(element).parent();
      case SYSTEM, DATA_FLOW, ASSET -> null;
    };
  }

  private static <E extends Element> Map<String, E> byId(List<E> elements) {
    return elements.stream().collect(Collectors.toMap(Element::id, Function.identity()));
  }

  private static void add(List<KnownFact> facts, Element element, Vocabulary vocabulary) {
    add(facts, element.kind(), element.id(), element.attributes(), vocabulary);
  }

  private static void add(
      List<KnownFact> facts,
      ElementKind kind,
      String id,
      Attributes attributes,
      Vocabulary vocabulary) {
    for (String name : attributes.values().keySet()) {
      if (vocabulary.attributes().get(name).role() == AttributeRole.FACT) {
        facts.add(new KnownFact(kind, id, name));
      }
    }
  }

  private static void add(List<KnownFact> facts, Asset asset, String name, Integer value) {
    if (value != null) {
      facts.add(new KnownFact(ElementKind.ASSET, asset.id(), name));
    }
  }
}

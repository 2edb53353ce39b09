package dev.glacis.engine.graph;

import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Asset;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.Element;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.InvalidModelException;
import dev.glacis.engine.model.TrustZone;
import dev.glacis.engine.threads.Beside;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Turns a model into the parts of its graph. */
final class GraphBuilder {

  final VocabularyIndex vocabulary;
  final ZoneNode[] zones;
  final ComponentNode[] components;
  final FlowNode[] flows;
  final AssetNode[] assets;
  FlowEnds ends;
  FlowSteps incoming;
  FlowSteps outgoing;

  private final ArchitectureModel model;
  private final TrustZone[] modelZones;
  private final Component[] modelComponents;
  private final DataFlow[] modelFlows;
  private final Asset[] modelAssets;
  private final Map<String, ZoneNode> zonesById = new HashMap<>();
  private final Map<String, ComponentNode> componentsById;
  private final Map<String, AssetNode> assetsById = new HashMap<>();
  private final Map<String, ComponentType> types = new HashMap<>();

  GraphBuilder(ArchitectureModel model, VocabularyIndex vocabulary) {
    this.model = model;
    this.vocabulary = vocabulary;
    this.modelZones = sorted(model.trustZones(), new TrustZone[0]);
    this.modelComponents = sorted(model.components(), new Component[0]);
    this.modelFlows = sorted(model.dataFlows(), new DataFlow[0]);
    this.modelAssets = sorted(model.assets(), new Asset[0]);
    this.componentsById = HashMap.newHashMap(modelComponents.length);
    this.zones = new ZoneNode[modelZones.length];
    this.components = new ComponentNode[modelComponents.length];
    this.flows = new FlowNode[modelFlows.length];
    this.assets = new AssetNode[modelAssets.length];
  }

  SystemNode system(ModelGraph graph) {
    return new SystemNode(
        graph,
        ElementRef.named(ElementKind.SYSTEM, model.id(), null, model.name()),
        model.attributes());
  }

  void nodes(ModelGraph graph) {
    for (int i = 0; i < zones.length; i++) {
      zones[i] = new ZoneNode(graph, i, modelZones[i]);
      zonesById.put(zones[i].id(), zones[i]);
    }
    for (int i = 0; i < components.length; i++) {
      Component component = modelComponents[i];
      String type = component.type() == null ? "" : component.type();
      components[i] =
          new ComponentNode(graph, i, component, types.computeIfAbsent(type, this::type));
      componentsById.put(component.id(), components[i]);
    }
    for (int i = 0; i < assets.length; i++) {
      assets[i] = new AssetNode(graph, i, modelAssets[i]);
      assetsById.put(assets[i].id(), assets[i]);
    }
    flows(graph);
  }

  private ComponentType type(String type) {
    return new ComponentType(types.size(), Set.copyOf(vocabulary.vocabulary().lineage(type)));
  }

  private void flows(ModelGraph graph) {
    int[] sources = new int[flows.length];
    int[] destinations = new int[flows.length];
    long[] bidirectional = Bits.none(flows.length);
    for (int i = 0; i < flows.length; i++) {
      DataFlow flow = modelFlows[i];
      ComponentNode source = end(flow, "source", flow.source());
      ComponentNode destination = end(flow, "destination", flow.destination());
      flows[i] = new FlowNode(graph, i, flow, source, destination);
      sources[i] = source.index();
      destinations[i] = destination.index();
      if (flow.bidirectional()) {
        Bits.add(bidirectional, i);
      }
    }
    ends = new FlowEnds(sources, destinations, bidirectional);
    incoming = ends.incoming(components.length);
    outgoing = ends.outgoing(components.length);
  }

  Nesting nesting() {
    return Nesting.of(zones, modelZones, zonesById, modelComponents, componentsById);
  }

  Map<ListRelation, Adjacency> relations(Nesting nesting) {
    Map<ListRelation, Adjacency> relations = new EnumMap<>(ListRelation.class);
    relations.put(ListRelation.INCOMING, incoming.flows());
    relations.put(ListRelation.OUTGOING, outgoing.flows());
    Adjacency stored = assets(modelComponents, Component::assetsStored);
    Adjacency processed = assets(modelComponents, Component::assetsProcessed);
    Adjacency carried = assets(modelFlows, DataFlow::assets);
    relations.put(ListRelation.STORED, stored);
    relations.put(ListRelation.PROCESSED, processed);
    relations.put(ListRelation.COMPONENT_ASSETS, AssetPairs.union(stored, processed));
    relations.put(ListRelation.FLOW_ASSETS, carried);
    relations.put(ListRelation.STORED_BY, stored.reversed(assets.length));
    relations.put(ListRelation.PROCESSED_BY, processed.reversed(assets.length));
    relations.put(ListRelation.CARRIED_BY, carried.reversed(assets.length));
    relations.put(ListRelation.ZONE_COMPONENTS, zoneComponents(nesting));
    relations.put(ListRelation.SYSTEM_ZONES, everything(zones.length));
    relations.put(ListRelation.SYSTEM_COMPONENTS, everything(components.length));
    relations.put(ListRelation.SYSTEM_FLOWS, everything(flows.length));
    relations.put(ListRelation.SYSTEM_ASSETS, everything(assets.length));
    return relations;
  }

  /** What components state, which is most of what a model states; needs no nodes. */
  ElementColumns componentColumns() {
    return columns(modelComponents, new CodesMet(vocabulary, modelComponents.length));
  }

  Map<ElementKind, ElementColumns> columns(Beside<ElementColumns> ofComponents) {
    CodesMet met = new CodesMet(vocabulary, modelFlows.length + modelAssets.length);
    Map<ElementKind, ElementColumns> columns = new EnumMap<>(ElementKind.class);
    ElementColumns ofSystem = new ElementColumns(vocabulary, 1);
    ofSystem.fill(system -> model.attributes(), met);
    columns.put(ElementKind.SYSTEM, ofSystem);
    columns.put(ElementKind.TRUST_ZONE, columns(modelZones, met));
    columns.put(ElementKind.DATA_FLOW, columns(modelFlows, met));
    columns.put(ElementKind.ASSET, columns(modelAssets, met));
    columns.put(ElementKind.COMPONENT, ofComponents.get());
    return columns;
  }

  private ElementColumns columns(Element[] elements, CodesMet met) {
    ElementColumns columns = new ElementColumns(vocabulary, elements.length);
    columns.fill(i -> elements[i].attributes(), met);
    return columns;
  }

  private <E extends Element> Adjacency assets(E[] owners, Function<E, List<String>> ids) {
    AssetPairs pairs = new AssetPairs(owners.length);
    for (int owner = 0; owner < owners.length; owner++) {
      List<String> named = ids.apply(owners[owner]);
      for (int i = 0; i < named.size(); i++) {
        pairs.add(owner, asset(owners[owner], named.get(i)));
      }
      pairs.ended();
    }
    return pairs.adjacency();
  }

  private Adjacency zoneComponents(Nesting nesting) {
    int[] owners = new int[components.length];
    int[] members = new int[components.length];
    int pairs = 0;
    for (int i = 0; i < components.length; i++) {
      int zone = nesting.zoneIndexOfComponent(i);
      if (zone >= 0) {
        owners[pairs] = zone;
        members[pairs++] = i;
      }
    }
    return Adjacency.of(zones.length, owners, members, pairs);
  }

  private static Adjacency everything(int members) {
    int[] all = new int[members];
    Arrays.setAll(all, i -> i);
    return Adjacency.of(1, new int[members], all, members);
  }

  private ComponentNode end(DataFlow flow, String which, String id) {
    ComponentNode end = componentsById.get(id);
    if (end == null) {
      throw problem(flow, "has the " + which + " component '" + id + "', which is not there");
    }
    return end;
  }

  private int asset(Element owner, String id) {
    AssetNode asset = assetsById.get(id);
    if (asset == null) {
      throw problem(owner, "names asset '" + id + "', which is not there");
    }
    return asset.index();
  }

  private static <E extends Element> E[] sorted(List<E> elements, E[] type) {
    E[] sorted = elements.toArray(type);
    if (!ascending(sorted)) {
      Arrays.sort(sorted, Comparator.comparing(Element::id));
      for (int i = 1; i < sorted.length; i++) {
        if (sorted[i].id().equals(sorted[i - 1].id())) {
          throw problem(sorted[i], "is there twice");
        }
      }
    }
    return sorted;
  }

  /** Whether they are sorted and all different, as in most documents that a program wrote. */
  private static boolean ascending(Element[] elements) {
    for (int i = 1; i < elements.length; i++) {
      if (elements[i - 1].id().compareTo(elements[i].id()) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static InvalidModelException problem(Element element, String problem) {
    return new InvalidModelException(element.kind(), element.id(), problem);
  }
}

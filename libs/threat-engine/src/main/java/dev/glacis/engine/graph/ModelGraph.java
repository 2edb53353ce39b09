package dev.glacis.engine.graph;

import dev.glacis.engine.evaluation.FactOrigin;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.Vocabulary;
import dev.glacis.engine.threads.Beside;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * The indexed graph of one model. Every list is sorted by id, so that the order of the source has
 * no influence. Built in about linear time; immutable, and safe to share between threads.
 */
public final class ModelGraph {

  private final boolean openToCorrection;
  private final VocabularyIndex vocabulary;
  private final SystemNode system;
  private final ZoneNode[] zones;
  private final ComponentNode[] components;
  private final FlowNode[] flows;
  private final AssetNode[] assets;
  private final List<ZoneNode> zonesById;
  private final List<ComponentNode> componentsById;
  private final List<FlowNode> flowsById;
  private final List<AssetNode> assetsById;
  private final FlowEnds ends;
  private final FlowSteps incoming;
  private final FlowSteps outgoing;
  private final Nesting nesting;
  private final Map<ListRelation, Adjacency> relations;
  private final EffectiveColumns attributes;
  private final Integer[] ratings;
  private final TrustOrder trust;
  private final Exposures exposures;
  private final Exposures outlooks;
  private final ContentPropagation content;
  private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

  private ModelGraph(GraphBuilder built, Executor helpers) {
    Beside<ElementColumns> ofComponents = Beside.begun(helpers, built::componentColumns);
    this.openToCorrection = false;
    this.vocabulary = built.vocabulary;
    this.zones = built.zones;
    this.components = built.components;
    this.flows = built.flows;
    this.assets = built.assets;
    this.system = built.system(this);
    built.nodes(this);
    this.zonesById = fixed(zones);
    this.componentsById = fixed(components);
    this.flowsById = fixed(flows);
    this.assetsById = fixed(assets);
    this.nesting = built.nesting();
    this.ends = built.ends;
    this.incoming = built.incoming;
    this.outgoing = built.outgoing;
    this.relations = built.relations(nesting);
    this.attributes = EffectiveColumns.of(this, built.columns(ofComponents));
    this.ratings = ratings();
    this.trust = new TrustOrder(ratings);
    this.exposures = Exposures.derive(components, trust, outgoing, nesting.locationsOfComponents());
    this.outlooks = Exposures.derive(components, trust, incoming, nesting.locationsOfComponents());
    this.content = propagated();
  }

  /** The same model, open to correction. */
  private ModelGraph(ModelGraph drawn) {
    this.openToCorrection = true;
    this.vocabulary = drawn.vocabulary;
    this.system = new SystemNode(this, drawn.system);
    this.zones = new ZoneNode[drawn.zones.length];
    Arrays.setAll(zones, i -> new ZoneNode(this, drawn.zones[i]));
    this.components = new ComponentNode[drawn.components.length];
    Arrays.setAll(components, i -> new ComponentNode(this, drawn.components[i]));
    this.flows = new FlowNode[drawn.flows.length];
    Arrays.setAll(flows, i -> flow(drawn.flows[i]));
    this.assets = new AssetNode[drawn.assets.length];
    Arrays.setAll(assets, i -> new AssetNode(this, drawn.assets[i]));
    this.zonesById = fixed(zones);
    this.componentsById = fixed(components);
    this.flowsById = fixed(flows);
    this.assetsById = fixed(assets);
    this.nesting = drawn.nesting.with(zones);
    this.ends = drawn.ends;
    this.incoming = drawn.incoming;
    this.outgoing = drawn.outgoing;
    this.relations = drawn.relations;
    this.attributes = drawn.attributes.in(this);
    this.ratings = drawn.ratings;
    this.trust = drawn.trust;
    this.exposures = drawn.exposures.with(components);
    this.outlooks = drawn.outlooks.with(components);
    this.content = propagated();
  }

  private FlowNode flow(FlowNode drawn) {
    return new FlowNode(
        this, drawn, components[drawn.source().index()], components[drawn.destination().index()]);
  }

  private ContentPropagation propagated() {
    return ContentPropagation.derive(
        flows,
        ends,
        incoming,
        outgoing,
        openToCorrection,
        ContentAuthors.of(
            components,
            flows.length,
            stated(ElementKind.COMPONENT, ContentPropagation.COMPONENT_AUTHOR),
            stated(ElementKind.COMPONENT, ContentPropagation.STORE_AUTHOR),
            stated(ElementKind.DATA_FLOW, ContentPropagation.FLOW_AUTHOR)));
  }

  /**
   * Builds the graph.
   *
   * @throws dev.glacis.engine.model.InvalidModelException when the model names what is not there,
   *     has an id twice, or nests something in itself
   */
  public static ModelGraph of(ArchitectureModel model, Vocabulary vocabulary) {
    return of(model, new VocabularyIndex(vocabulary));
  }

  /** As {@link #of(ArchitectureModel, Vocabulary)}, with a vocabulary that is prepared already. */
  public static ModelGraph of(ArchitectureModel model, VocabularyIndex vocabulary) {
    return of(model, vocabulary, null);
  }

  /**
   * As {@link #of(ArchitectureModel, VocabularyIndex)}, with help.
   *
   * @param helpers do some of the work; null when there are none
   */
  public static ModelGraph of(
      ArchitectureModel model, VocabularyIndex vocabulary, Executor helpers) {
    return new ModelGraph(new GraphBuilder(model, vocabulary), helpers);
  }

  /**
   * The same model with everything left open that nobody states and that an answer could correct:
   * who else can write to components of which the drawing tells what they hand on, what arrives
   * where a component states its input, and effects of tools of components that have none. Whatever
   * such an answer changes is unknown here. Components without a type could be of any. Evaluated,
   * it gives the threats that such answers could add, too; most of them are possible only, and
   * many.
   */
  public ModelGraph openToCorrection() {
    return new ModelGraph(this);
  }

  /** Whether it was made by {@link #openToCorrection()}. */
  public boolean isOpenToCorrection() {
    return openToCorrection;
  }

  public SystemNode system() {
    return system;
  }

  public List<ZoneNode> zones() {
    return zonesById;
  }

  public List<ComponentNode> components() {
    return componentsById;
  }

  public List<FlowNode> flows() {
    return flowsById;
  }

  public List<AssetNode> assets() {
    return assetsById;
  }

  /**
   * What other packages derive from this graph alone, made when first asked for and kept with it.
   *
   * @param type names what is derived; one value is kept per type
   */
  public <T> T derived(Class<T> type, Function<ModelGraph, T> making) {
    return type.cast(derived.computeIfAbsent(type, key -> making.apply(this)));
  }

  /** How many elements of a kind there are. */
  public int size(ElementKind kind) {
    return switch (kind) {
      case SYSTEM -> 1;
      case TRUST_ZONE -> zones.length;
      case COMPONENT -> components.length;
      case DATA_FLOW -> flows.length;
      case ASSET -> assets.length;
    };
  }

  /** The element of a kind at an index. */
  public GraphNode node(ElementKind kind, int index) {
    return switch (kind) {
      case SYSTEM -> system;
      case TRUST_ZONE -> zones[index];
      case COMPONENT -> components[index];
      case DATA_FLOW -> flows[index];
      case ASSET -> assets[index];
    };
  }

  public FlowEnds ends() {
    return ends;
  }

  /** The flows that bring content to each component, and from where. */
  public FlowSteps incoming() {
    return incoming;
  }

  /** The flows that take content away from each component, and where to. */
  public FlowSteps outgoing() {
    return outgoing;
  }

  /** Index of the nearest zone around a component; -1 when there is none. */
  public int zoneOf(int component) {
    return nesting.zoneIndexOfComponent(component);
  }

  /**
   * A number of the nearest zone around a component or, in none, of the outermost component around
   * it: components of one location are trusted alike, whatever the rating.
   */
  public int locationOf(int component) {
    return nesting.locationOfComponent(component);
  }

  ComponentNode outermost(int component) {
    int place = nesting.locationOfComponent(component);
    return place < zones.length ? null : components[place - zones.length];
  }

  /** Trust rating of the nearest zone around a component; null when unknown. */
  public Integer ratingOf(int component) {
    return ratings[component];
  }

  /** The components by the trust in them. */
  public TrustOrder trust() {
    return trust;
  }

  public Adjacency relation(ListRelation relation) {
    return relations.get(relation);
  }

  /** The least trusted zone that reaches each component. */
  public Exposures exposures() {
    return exposures;
  }

  /** The least trusted zone that each component reaches. */
  public Exposures outlooks() {
    return outlooks;
  }

  public ContentPropagation content() {
    return content;
  }

  Nesting nesting() {
    return nesting;
  }

  public VocabularyIndex vocabulary() {
    return vocabulary;
  }

  List<FlowNode> flowsOf(ListRelation relation, int owner) {
    return relation(relation).view(owner, flows);
  }

  List<ComponentNode> componentsOf(ListRelation relation, int owner) {
    return relation(relation).view(owner, components);
  }

  List<AssetNode> assetsOf(ListRelation relation, int owner) {
    return relation(relation).view(owner, assets);
  }

  /** What is stated about the elements of a kind themselves; null when nothing is. */
  public AttributeColumn stated(ElementKind kind, String attribute) {
    return attributes.stated(kind, vocabulary.slot(attribute));
  }

  /**
   * The effective values of an attribute; null when the vocabulary does not know it, or when its
   * values have no column.
   */
  public AttributeColumn column(ElementKind kind, String attribute) {
    return attributes.effective(kind, vocabulary.slot(attribute));
  }

  /** Whether flows take over from their destinations what they do not state of an attribute. */
  public static boolean takenOver(String attribute) {
    return EffectiveColumns.takenOver(attribute);
  }

  /** The values that flows take over where they state none; null when they do not. */
  public AttributeColumn ofDestinations(String attribute) {
    return attributes.ofDestinations(vocabulary.slot(attribute));
  }

  /** A zone or component and everything that lies in it, however deep; others stand alone. */
  public List<GraphNode> within(GraphNode node) {
    int start =
        switch (node) {
          case ZoneNode zone -> zone.index();
          case ComponentNode component -> nesting.placeOfComponent(component.index());
          case FlowNode flow -> -1;
          case AssetNode asset -> -1;
          case SystemNode whole -> -1;
        };
    if (start < 0) {
      return List.of(node);
    }
    return nesting.within(start).stream()
        .<GraphNode>map(
            place -> place < zones.length ? zones[place] : components[place - zones.length])
        .toList();
  }

  /** What a zone or component takes over from what it lies in; null when there is nothing. */
  Fact inherited(GraphNode node, String attribute) {
    int owner = attributes.owner(node, attribute);
    if (owner < 0) {
      return null;
    }
    GraphNode from = owner < zones.length ? zones[owner] : components[owner - zones.length];
    return new Fact(from.stated(attribute).value(), FactOrigin.INHERITED);
  }

  private Integer[] ratings() {
    Integer[] found = new Integer[components.length];
    for (int i = 0; i < found.length; i++) {
      int zone = zoneOf(i);
      found[i] = zone < 0 ? null : zones[zone].trustRating();
    }
    return found;
  }

  private static <N> List<N> fixed(N[] nodes) {
    return Collections.unmodifiableList(Arrays.asList(nodes));
  }
}

package dev.glacis.engine.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Who authors content at each component and flow, as far as the model and the types tell. */
final class ContentAuthors {

  private final Authorship[] ofInput;
  private final Authorship[] origins;
  private final Authorship[] ofTypes;
  private final Authorship[] ofFlow;
  private final ComponentNode[] components;
  private final AttributeColumn writable;
  private final long[] flowsStated;
  private final int[][] originsBy;
  private final int[][] flowsBy;

  private ContentAuthors(
      ComponentNode[] components,
      Authorship[] ofInput,
      Authorship[] origins,
      Authorship[] ofTypes,
      Authorship[] ofFlow,
      AttributeColumn writable,
      AttributeColumn flowColumn) {
    this.components = components;
    this.ofInput = ofInput;
    this.origins = origins;
    this.ofTypes = ofTypes;
    this.ofFlow = ofFlow;
    this.writable = writable;
    this.flowsStated = flowColumn == null ? Bits.none(ofFlow.length) : flowColumn.known();
    this.originsBy = byAuthor(origins);
    this.flowsBy = byAuthor(ofFlow);
  }

  /** Columns may be null where nothing is stated. */
  static ContentAuthors of(
      ComponentNode[] components,
      int flows,
      AttributeColumn input,
      AttributeColumn writable,
      AttributeColumn content) {
    Authorship[] ofTypes = ofTypes(components);
    return new ContentAuthors(
        components,
        stated(components.length, input),
        origins(ofTypes, stated(components.length, writable)),
        ofTypes,
        stated(flows, content),
        writable,
        content);
  }

  /** The stated author of what a component takes in; null when it is not stated. */
  Authorship ofInput(int component) {
    return ofInput[component];
  }

  /** Author of what begins at a component; null when neither the model nor the type tells. */
  Authorship origin(int component) {
    return origins[component];
  }

  /**
   * Whether nobody states who can write to a component, or what it is, and an answer could name
   * somebody.
   */
  boolean couldBeLessTrusted(int component) {
    return origins[component] != Authorship.PUBLIC
        && (writable == null || !writable.known(component) || !components[component].typed());
  }

  /** The components at which content of an author begins, in ascending order. */
  int[] origins(Authorship author) {
    return originsBy[author.ordinal()];
  }

  /** The flows that state an author, in ascending order. */
  int[] statedFlows(Authorship author) {
    return flowsBy[author.ordinal()];
  }

  /** Whether a component is, by its type, somebody outside or a place for their content. */
  boolean isStranger(int component) {
    return ofTypes[component] != null && ofTypes[component] != Authorship.OWN;
  }

  /** The stated author of what a flow carries. */
  Authorship ofFlow(int flow) {
    return ofFlow[flow];
  }

  boolean flowStated(int flow) {
    return Bits.has(flowsStated, flow);
  }

  private static int[][] byAuthor(Authorship[] authors) {
    IntList[] elements = new IntList[Authorship.values().length];
    Arrays.setAll(elements, author -> new IntList());
    for (int i = 0; i < authors.length; i++) {
      if (authors[i] != null) {
        elements[authors[i].ordinal()].add(i);
      }
    }
    return Arrays.stream(elements).map(IntList::toArray).toArray(int[][]::new);
  }

  private static Authorship[] stated(int elements, AttributeColumn column) {
    Authorship[] authors = new Authorship[elements];
    for (int i = 0; column != null && i < elements; i++) {
      Object value = column.value(i);
      authors[i] = value == null ? null : Authorship.ofValue(value);
    }
    return authors;
  }

  private static Authorship[] ofTypes(ComponentNode[] components) {
    List<Authorship> byType = new ArrayList<>();
    Authorship[] ofTypes = new Authorship[components.length];
    for (int i = 0; i < components.length; i++) {
      ComponentNode component = components[i];
      if (component.type().number() == byType.size()) {
        byType.add(Authorship.ofSource(component));
      }
      ofTypes[i] = byType.get(component.type().number());
    }
    return ofTypes;
  }

  private static Authorship[] origins(Authorship[] ofTypes, Authorship[] writable) {
    Authorship[] origins = new Authorship[ofTypes.length];
    for (int i = 0; i < origins.length; i++) {
      Authorship ofType = ofTypes[i];
      origins[i] =
          writable[i] == null || ofType != null && ofType.compareTo(writable[i]) > 0
              ? ofType
              : writable[i];
    }
    return origins;
  }
}

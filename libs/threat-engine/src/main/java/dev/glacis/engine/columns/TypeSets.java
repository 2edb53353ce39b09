package dev.glacis.engine.columns;

import dev.glacis.engine.graph.Adjacency;
import dev.glacis.engine.graph.Bits;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.ComponentType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The components of each type, or the flows that have such a component at one end. Grouped by exact
 * type, so that a type and its subtypes take as long as they have members. Immutable but for what
 * is kept; several threads may ask.
 */
final class TypeSets {

  /** The type that the model gives each component, by number; components without one have none. */
  static final class Numbered {

    private static final int NONE = -1;

    private final int[] numbers;
    private final Map<String, List<Integer>> subtypes = new HashMap<>();
    private int types;

    Numbered(List<ComponentNode> components) {
      this.numbers = new int[components.size()];
      for (int i = 0; i < numbers.length; i++) {
        ComponentType type = components.get(i).type();
        if (type.number() == types) {
          add(type);
        }
        numbers[i] = type.stated() ? type.number() : NONE;
      }
    }

    private void add(ComponentType type) {
      for (String name : type.lineage()) {
        subtypes.computeIfAbsent(name, some -> new ArrayList<>()).add(type.number());
      }
      types++;
    }

    /** Numbers of a type and its subtypes. */
    List<Integer> subtypes(String type) {
      return subtypes.getOrDefault(type, List.of());
    }
  }

  private final int elements;
  private final Numbered types;
  private final Adjacency members;
  private final long[] typed;
  private final boolean complete;
  private final Map<String, long[]> byType = new ConcurrentHashMap<>();

  private TypeSets(Numbered types, int elements, int[] owners, int[] typedElements, int count) {
    this.elements = elements;
    this.types = types;
    this.members = Adjacency.of(types.types, owners, typedElements, count);
    this.complete = count == elements;
    this.typed = Bits.none(elements);
    for (int i = 0; i < count; i++) {
      Bits.add(typed, typedElements[i]);
    }
  }

  /**
   * @param components the component that each element stands for; null when it is itself one
   */
  static TypeSets of(Numbered types, int[] components) {
    int elements = components == null ? types.numbers.length : components.length;
    int[] owners = new int[elements];
    int[] typedElements = new int[elements];
    int count = 0;
    for (int i = 0; i < elements; i++) {
      int number = types.numbers[components == null ? i : components[i]];
      if (number != Numbered.NONE) {
        owners[count] = number;
        typedElements[count++] = i;
      }
    }
    return new TypeSets(types, elements, owners, typedElements, count);
  }

  int elements() {
    return elements;
  }

  /** Whether the model says the type of each. */
  boolean complete() {
    return complete;
  }

  /** Those whose type the model says. */
  long[] typed() {
    return typed;
  }

  /** Those of a type or one of its subtypes. */
  long[] of(String type) {
    return byType.computeIfAbsent(type, this::withSubtypes);
  }

  private long[] withSubtypes(String type) {
    long[] set = Bits.none(elements);
    for (int number : types.subtypes(type)) {
      for (int at = members.begin(number); at < members.end(number); at++) {
        Bits.add(set, members.member(at));
      }
    }
    return set;
  }
}

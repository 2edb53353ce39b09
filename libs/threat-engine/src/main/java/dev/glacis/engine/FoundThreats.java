package dev.glacis.engine;

import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.SecurityProperty;
import dev.glacis.engine.pack.ThreatDefinition;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Which definition holds on which element, by number of the threat, in arrays. */
final class FoundThreats {

  private final List<ThreatDefinition> definitions;
  private int[] definitionOf;
  private int[] elementOf;
  private int size;

  /**
   * @param capacity how many are expected
   */
  FoundThreats(List<ThreatDefinition> definitions, int capacity) {
    this.definitions = definitions;
    this.definitionOf = new int[capacity];
    this.elementOf = new int[capacity];
  }

  void add(int definition, int element) {
    if (size == definitionOf.length) {
      int larger = Math.max(16, 2 * size);
      definitionOf = Arrays.copyOf(definitionOf, larger);
      elementOf = Arrays.copyOf(elementOf, larger);
    }
    definitionOf[size] = definition;
    elementOf[size++] = element;
  }

  int size() {
    return size;
  }

  /** Place of the definition in the order of the packs. */
  int definition(int threat) {
    return definitionOf[threat];
  }

  /** Index of the element among those of its kind. */
  int element(int threat) {
    return elementOf[threat];
  }

  ElementKind kind(int threat) {
    return definitions.get(definitionOf[threat]).scope().kind();
  }

  String definitionId(int threat) {
    return definitions.get(definitionOf[threat]).id();
  }

  /** Properties of assets that a threat hurts. */
  Set<SecurityProperty> hurts(int threat) {
    return definitions.get(definitionOf[threat]).risk().hurts();
  }

  /** These with their numbers, and after them whatever else matches. */
  FoundThreats with(Matches matches) {
    FoundThreats all = new FoundThreats(definitions, Math.max(size, matches.size()));
    BitSet[] known = new BitSet[definitions.size()];
    Arrays.setAll(known, definition -> new BitSet());
    for (int threat = 0; threat < size; threat++) {
      all.add(definitionOf[threat], elementOf[threat]);
      known[definitionOf[threat]].set(elementOf[threat]);
    }
    matches.forEach(
        (definition, kind, element, certainty) -> {
          if (!known[definition].get(element)) {
            all.add(definition, element);
          }
        });
    return all;
  }

  /** Numbers of the threats of each definition, in the order of the packs. */
  int[][] byDefinition() {
    int[] counts = new int[definitions.size()];
    for (int threat = 0; threat < size; threat++) {
      counts[definitionOf[threat]]++;
    }
    int[][] threats = new int[counts.length][];
    Arrays.setAll(threats, definition -> new int[counts[definition]]);
    for (int threat = size - 1; threat >= 0; threat--) {
      int definition = definitionOf[threat];
      threats[definition][--counts[definition]] = threat;
    }
    return threats;
  }
}

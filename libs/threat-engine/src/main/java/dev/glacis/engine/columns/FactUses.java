package dev.glacis.engine.columns;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The facts that can be unknown in an expression, and what they are then taken to be. Immutable.
 */
record FactUses(Set<FactUse> uses) {

  static final FactUses NONE = new FactUses(Set.of());

  /** Facts that are not known beforehand. */
  static final FactUses ANY = new FactUses(Set.of(FactUse.other("*")));

  static FactUses of(FactUse use) {
    return new FactUses(Set.of(use));
  }

  /** Facts of which nothing is known but their names. */
  static FactUses named(Set<String> names) {
    Set<FactUse> uses = new HashSet<>();
    names.forEach(name -> uses.add(FactUse.other(name)));
    return new FactUses(uses);
  }

  static FactUses union(FactUses... several) {
    Set<FactUse> union = new HashSet<>();
    Arrays.stream(several).forEach(one -> union.addAll(one.uses));
    return new FactUses(union);
  }

  boolean none() {
    return uses.isEmpty();
  }

  /** Without what is known about every element. */
  FactUses without(FactUse known) {
    Set<FactUse> rest = new HashSet<>(uses);
    rest.remove(known);
    return new FactUses(rest);
  }

  /** Whether both can be about the same fact. */
  boolean meets(FactUses other) {
    if (any() || other.any()) {
      return !uses.isEmpty() && !other.uses.isEmpty();
    }
    return uses.stream().anyMatch(use -> other.about(use).findAny().isPresent());
  }

  /** Whether a fact of this name can be unknown here. */
  boolean meets(String name) {
    return any() || uses.stream().anyMatch(use -> use.name().equals(name));
  }

  /** Whether both can be about the same fact and take it to be what it cannot be at once. */
  boolean contradicts(FactUses other) {
    if (any() || other.any()) {
      return meets(other);
    }
    return uses.stream().anyMatch(use -> !other.about(use).allMatch(use::agrees));
  }

  private Stream<FactUse> about(FactUse same) {
    return uses.stream().filter(use -> use.name().equals(same.name()));
  }

  private boolean any() {
    return uses.containsAll(ANY.uses);
  }
}

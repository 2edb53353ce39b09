package dev.glacis.engine.pack;

import dev.glacis.engine.model.ElementKind;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Component types and attributes that packs and models speak.
 *
 * @param types by id
 * @param attributes by name
 */
public record Vocabulary(
    SortedMap<String, ComponentType> types, SortedMap<String, AttributeDefinition> attributes) {

  public Vocabulary {
    types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
    attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
  }

  public static Vocabulary of(
      Collection<ComponentType> types, Collection<AttributeDefinition> attributes) {
    SortedMap<String, ComponentType> typesById = new TreeMap<>();
    types.forEach(type -> typesById.put(type.id(), type));
    SortedMap<String, AttributeDefinition> attributesByName = new TreeMap<>();
    attributes.forEach(attribute -> attributesByName.put(attribute.name(), attribute));
    return new Vocabulary(typesById, attributesByName);
  }

  /** A vocabulary that adds nothing. */
  public static Vocabulary none() {
    return of(List.of(), List.of());
  }

  public boolean isEmpty() {
    return types.isEmpty() && attributes.isEmpty();
  }

  /** The attribute, when elements of the kind have one of this name. */
  public Optional<AttributeDefinition> attribute(ElementKind kind, String name) {
    return Optional.ofNullable(attributes.get(name)).filter(found -> found.on().contains(kind));
  }

  /** Whether the id is a type or the parent of one. */
  public boolean knowsType(String id) {
    if (types.containsKey(id)) {
      return true;
    }
    SortedMap<String, ComponentType> after = types.tailMap(id + ".");
    return !after.isEmpty() && after.firstKey().startsWith(id + ".");
  }

  /**
   * Everything that a component of the type is, nearest first: the type, the ids before its dots,
   * and the parents of all of these. A type that is not in the vocabulary still has those by its
   * id; no type is nothing. Takes time by the number of ids found.
   *
   * @param type null or empty when a model does not say
   */
  public Set<String> lineage(String type) {
    Set<String> lineage = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>();
    open.add(type == null ? "" : type);
    while (!open.isEmpty()) {
      String id = open.remove();
      if (!id.isEmpty() && lineage.add(id)) {
        open.add(id.substring(0, Math.max(0, id.lastIndexOf('.'))));
        Optional.ofNullable(types.get(id)).ifPresent(known -> open.addAll(known.parents()));
      }
    }
    return Collections.unmodifiableSet(lineage);
  }

  /** Types that a parent of theirs makes their own ancestor; empty in a sound vocabulary. */
  public SortedSet<String> circularTypes() {
    return types.values().stream()
        .filter(type -> type.parents().stream().anyMatch(p -> lineage(p).contains(type.id())))
        .map(ComponentType::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Ids of types and names of attributes that both have. */
  public SortedSet<String> shared(Vocabulary other) {
    SortedSet<String> shared = new TreeSet<>(types.keySet());
    shared.retainAll(other.types.keySet());
    attributes.keySet().stream().filter(other.attributes::containsKey).forEach(shared::add);
    return shared;
  }

  /** Both together; what both have is taken from this one. */
  public Vocabulary with(Vocabulary more) {
    SortedMap<String, ComponentType> allTypes = new TreeMap<>(more.types);
    allTypes.putAll(types);
    SortedMap<String, AttributeDefinition> allAttributes = new TreeMap<>(more.attributes);
    allAttributes.putAll(attributes);
    return new Vocabulary(allTypes, allAttributes);
  }
}

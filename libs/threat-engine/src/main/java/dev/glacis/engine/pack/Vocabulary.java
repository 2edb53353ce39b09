package dev.glacis.engine.pack;

import dev.glacis.engine.model.ElementKind;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

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
}

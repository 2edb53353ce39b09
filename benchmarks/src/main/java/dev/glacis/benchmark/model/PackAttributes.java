package dev.glacis.benchmark.model;

import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.AttributeDefinition;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.Scope;
import dev.glacis.engine.pack.ThreatDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The attributes that packs read on an element: for a component, those that matter for its type. A
 * person who answers questions is asked for no others.
 */
public final class PackAttributes implements AttributePalette {

  private final PackSet packs;
  private final Map<ThreatDefinition, List<ReadAttribute>> read = new HashMap<>();
  private final Map<String, List<AttributeDefinition>> byKindAndType = new HashMap<>();

  private PackAttributes(PackSet packs) {
    this.packs = packs;
    packs
        .definitions()
        .forEach(definition -> read.put(definition, ReadAttribute.of(definition, packs)));
  }

  public static PackAttributes readBy(PackSet packs) {
    return new PackAttributes(packs);
  }

  @Override
  public List<AttributeDefinition> of(ElementKind kind, String type) {
    return byKindAndType.computeIfAbsent(kind + " " + type, key -> find(kind, type));
  }

  private List<AttributeDefinition> find(ElementKind kind, String type) {
    return packs.definitions().stream()
        .filter(definition -> concerns(definition, type))
        .flatMap(definition -> read.get(definition).stream())
        .filter(attribute -> attribute.kind() == kind)
        .map(ReadAttribute::name)
        .distinct()
        .sorted()
        .flatMap(name -> packs.vocabulary().attribute(kind, name).stream())
        .toList();
  }

  private static boolean concerns(ThreatDefinition definition, String type) {
    return definition.scope() != Scope.COMPONENT
        || definition.appliesTo().isEmpty()
        || type == null
        || definition.appliesTo().stream()
            .anyMatch(wanted -> type.equals(wanted) || type.startsWith(wanted + "."));
  }
}

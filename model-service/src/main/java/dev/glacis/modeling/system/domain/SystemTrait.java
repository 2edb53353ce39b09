package dev.glacis.modeling.system.domain;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Asset;
import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.Element;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that a system's head holds and that systems are searched by.
 *
 * @param name name of an attribute; empty for other kinds
 */
public record SystemTrait(Kind kind, String name, String value) {

  /** Sorts of traits. */
  public enum Kind {
    /** Type of a component, or a parent of it. */
    COMPONENT_TYPE,
    /** Value of an attribute of the system or an element; one per item of a list. */
    ATTRIBUTE,
    /** Class of an asset. */
    SENSITIVITY
  }

  /** Longest value that is searched by, in characters: free texts are no traits. */
  public static final int LONGEST = 200;

  /** Most traits of one system. */
  public static final int MOST = 10_000;

  private static final String SENSITIVITY = "sensitivity";

  public static SystemTrait componentType(String type) {
    return new SystemTrait(Kind.COMPONENT_TYPE, "", type);
  }

  public static SystemTrait attribute(String name, String value) {
    return new SystemTrait(Kind.ATTRIBUTE, name, value);
  }

  public static SystemTrait sensitivity(String value) {
    return new SystemTrait(Kind.SENSITIVITY, "", value);
  }

  /**
   * The traits of a model.
   *
   * @param lineage gives a component type and its parents
   */
  public static Set<SystemTrait> of(
      ArchitectureModel model, Function<String, Set<String>> lineage) {
    Set<SystemTrait> traits = new LinkedHashSet<>();
    model.components().stream()
        .map(Component::type)
        .distinct()
        .flatMap(type -> lineage.apply(type).stream())
        .map(SystemTrait::componentType)
        .forEach(traits::add);
    for (Asset asset : model.assets()) {
      asset
          .attributes()
          .get(SENSITIVITY)
          .ifPresent(value -> traits.add(sensitivity(value.toString())));
    }
    attributes(model).forEach(attributes -> add(attributes, traits));
    return traits.stream()
        .filter(trait -> trait.value.length() <= LONGEST && trait.name.length() <= LONGEST)
        .limit(MOST)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Stream<Attributes> attributes(ArchitectureModel model) {
    Stream<Element> elements =
        Stream.of(model.trustZones(), model.components(), model.dataFlows(), model.assets())
            .flatMap(List::stream);
    return Stream.concat(Stream.of(model.attributes()), elements.map(Element::attributes));
  }

  private static void add(Attributes attributes, Set<SystemTrait> traits) {
    attributes
        .values()
        .forEach(
            (name, value) -> {
              if (value instanceof List<?> list) {
                list.forEach(item -> traits.add(attribute(name, item.toString())));
              } else {
                traits.add(attribute(name, value.toString()));
              }
            });
  }
}

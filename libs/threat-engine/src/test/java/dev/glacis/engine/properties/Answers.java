package dev.glacis.engine.properties;

import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;
import dev.glacis.engine.pack.AttributeDefinition;
import dev.glacis.engine.pack.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Values that an attribute can be given. */
final class Answers {

  private Answers() {}

  /** Every value of an enumeration, every type, every zone of the model; some of what is open. */
  static List<Object> to(
      ArchitectureModel model, ElementRef element, String attribute, Vocabulary vocabulary) {
    if (element.kind() == ElementKind.COMPONENT && attribute.equals("type")) {
      return List.copyOf(vocabulary.types().keySet());
    } else if (element.kind() == ElementKind.COMPONENT && attribute.equals("trustZone")) {
      return model.trustZones().stream()
          .filter(zone -> !liesIn(zone.parent(), element.id(), model))
          .<Object>map(TrustZone::id)
          .toList();
    }
    return to(element.kind(), attribute, vocabulary);
  }

  /** Whether a place is a component or lies in it: nothing can lie in itself. */
  private static boolean liesIn(Parent place, String component, ArchitectureModel model) {
    Map<Parent, Parent> around = new HashMap<>();
    model
        .trustZones()
        .forEach(zone -> around.put(new Parent(ElementKind.TRUST_ZONE, zone.id()), zone.parent()));
    model
        .components()
        .forEach(one -> around.put(new Parent(ElementKind.COMPONENT, one.id()), one.parent()));
    return Stream.iterate(place, Objects::nonNull, around::get)
        .anyMatch(new Parent(ElementKind.COMPONENT, component)::equals);
  }

  /** Every value of an enumeration; some of what is open. */
  static List<Object> to(ElementKind kind, String attribute, Vocabulary vocabulary) {
    if (isRating(kind, attribute)) {
      return List.of(0, 30, 50, 70, 100);
    }
    AttributeDefinition definition = vocabulary.attributes().get(attribute);
    if (definition == null) {
      return List.of();
    }
    return switch (definition.type()) {
      case BOOLEAN -> List.of(true, false);
      case NUMBER -> List.of(0L, 50L, 100L);
      case ENUM -> List.copyOf(definition.values());
      case STRING -> List.of("http", "https", "other");
      case LIST -> lists(definition);
    };
  }

  private static boolean isRating(ElementKind kind, String attribute) {
    return switch (kind) {
      case TRUST_ZONE -> attribute.equals("trustRating");
      case ASSET -> List.of("confidentiality", "integrity", "availability").contains(attribute);
      case SYSTEM, COMPONENT, DATA_FLOW -> false;
    };
  }

  private static List<Object> lists(AttributeDefinition definition) {
    List<Object> lists = new ArrayList<>();
    lists.add(List.of());
    Stream.concat(definition.values().stream(), Stream.of("other"))
        .forEach(value -> lists.add(List.of(value)));
    return lists;
  }
}

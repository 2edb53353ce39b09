package dev.glacis.exchange;

import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.AttributeDefinition;
import dev.glacis.engine.pack.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The attributes that rules may read. Reading works without one; values are then kept as given. Of
 * readers with {@link ImportOptions#helpedBy helpers}, several threads may ask.
 */
@FunctionalInterface
public interface AttributeVocabulary {

  /** The attribute of this name on elements of this kind; empty when rules do not know it. */
  Optional<Attribute> find(ElementKind on, String name);

  /** A vocabulary that knows no attribute. */
  static AttributeVocabulary none() {
    return (on, name) -> Optional.empty();
  }

  /** The vocabulary that rule packs are written in. */
  static AttributeVocabulary of(Vocabulary vocabulary) {
    List<Map<String, Optional<Attribute>>> byKind = new ArrayList<>();
    for (ElementKind kind : ElementKind.values()) {
      Map<String, Optional<Attribute>> byName = new HashMap<>();
      vocabulary.attributes().values().stream()
          .filter(definition -> definition.on().contains(kind))
          // Readers of JSON hand out keys that are interned: then the same text is found.
          .forEach(
              definition -> byName.put(definition.name().intern(), Optional.of(of(definition))));
      byKind.add(byName);
    }
    return (on, name) -> byKind.get(on.ordinal()).getOrDefault(name, Optional.empty());
  }

  private static Attribute of(AttributeDefinition definition) {
    ValueType type =
        switch (definition.type()) {
          case BOOLEAN -> ValueType.BOOLEAN;
          case NUMBER -> ValueType.NUMBER;
          case STRING -> ValueType.TEXT;
          case ENUM -> ValueType.CHOICE;
          case LIST -> ValueType.LIST;
        };
    return new Attribute(type, definition.values());
  }

  /**
   * One attribute.
   *
   * @param values what it may say; empty when any text is allowed
   */
  record Attribute(ValueType type, List<String> values) {
    public Attribute {
      values = List.copyOf(values);
    }
  }

  /** What a value is. */
  enum ValueType {
    BOOLEAN,
    NUMBER,
    TEXT,
    CHOICE,
    LIST
  }
}

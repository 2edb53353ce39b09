package dev.glacis.engine.graph;

import dev.glacis.engine.evaluation.FactOrigin;
import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.pack.AttributeDefinition;
import dev.glacis.engine.pack.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Brings stated values into the form that conditions read, as the vocabulary types them. */
final class AttributeValues {

  private AttributeValues() {}

  /** Known facts by name; what the vocabulary does not know or cannot read stays out. */
  static Map<String, Fact> read(Attributes attributes, Vocabulary vocabulary) {
    Map<String, Fact> facts = new HashMap<>();
    attributes
        .values()
        .forEach(
            (name, value) -> {
              AttributeDefinition definition = vocabulary.attributes().get(name);
              Object read = definition == null ? null : read(definition, value);
              if (read != null) {
                facts.put(name, new Fact(read, FactOrigin.STATED));
              }
            });
    return facts;
  }

  private static Object read(AttributeDefinition definition, Object value) {
    return switch (definition.type()) {
      case BOOLEAN -> flag(value);
      case NUMBER -> value instanceof Number number ? (Object) number.doubleValue() : null;
      case ENUM, STRING -> value instanceof List<?> ? null : Fact.textOf(value);
      case LIST -> value instanceof List<?> list ? list : List.of(Fact.textOf(value));
    };
  }

  private static Boolean flag(Object value) {
    return switch (value) {
      case Boolean flag -> flag;
      case String text when text.equalsIgnoreCase("true") -> true;
      case String text when text.equalsIgnoreCase("false") -> false;
      default -> null;
    };
  }
}

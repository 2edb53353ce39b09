package dev.glacis.engine.graph;

import dev.glacis.engine.pack.AttributeDefinition;
import java.util.List;

/** Brings stated values into the form that conditions read, as the vocabulary types them. */
final class AttributeValues {

  private AttributeValues() {}

  /** A Boolean, Double, String or list; null for a value that does not fit the type. */
  static Object read(AttributeDefinition definition, Object value) {
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

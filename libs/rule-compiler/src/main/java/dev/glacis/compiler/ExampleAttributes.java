package dev.glacis.compiler;

import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.AttributeDefinition;
import dev.glacis.engine.pack.Vocabulary;
import java.util.List;
import java.util.Optional;

/** Reads attributes of example models strictly: name, kind of element, type and value must fit. */
final class ExampleAttributes {

  private ExampleAttributes() {}

  static Optional<Object> read(
      Vocabulary vocabulary, ElementKind kind, String name, YamlValue value) {
    Optional<AttributeDefinition> attribute = vocabulary.attribute(kind, name);
    if (attribute.isEmpty()) {
      value.problem(
          ProblemCode.UNKNOWN_NAME,
          "a " + kind.label() + " has no attribute '" + name + "'",
          Suggestions.of(name, names(vocabulary, kind)));
      return Optional.empty();
    }
    return read(attribute.get(), value);
  }

  private static Optional<Object> read(AttributeDefinition attribute, YamlValue value) {
    Object plain = value.plain();
    return switch (attribute.type()) {
      case BOOLEAN -> plain instanceof Boolean ? Optional.of(plain) : wrong(value, "true or false");
      case NUMBER -> plain instanceof Number ? Optional.of(plain) : wrong(value, "a number");
      case STRING, ENUM ->
          plain instanceof List<?>
              ? wrong(value, oneText(attribute))
              : checked(attribute, value, List.of(plain.toString())).map(List::getFirst);
      case LIST ->
          plain instanceof List<?> list
              ? checked(attribute, value, list.stream().map(Object::toString).toList())
                  .map(texts -> texts)
              : wrong(value, "a list");
    };
  }

  private static Optional<List<String>> checked(
      AttributeDefinition attribute, YamlValue value, List<String> texts) {
    for (String text : texts) {
      if (!attribute.values().isEmpty() && !attribute.values().contains(text)) {
        value.problem(
            ProblemCode.WRONG_VALUE,
            "'" + text + "' is no value of " + attribute.name(),
            Suggestions.oneOf(attribute.values()));
        return Optional.empty();
      }
    }
    return Optional.of(texts);
  }

  private static String oneText(AttributeDefinition attribute) {
    return attribute.values().isEmpty() ? "a text" : Suggestions.oneOf(attribute.values());
  }

  private static Optional<Object> wrong(YamlValue value, String expected) {
    value.problem(ProblemCode.WRONG_TYPE, "found " + value.kind(), expected);
    return Optional.empty();
  }

  private static List<String> names(Vocabulary vocabulary, ElementKind kind) {
    return vocabulary.attributes().values().stream()
        .filter(attribute -> attribute.on().contains(kind))
        .map(AttributeDefinition::name)
        .toList();
  }
}

package dev.glacis.engine.properties;

import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.AttributeDefinition;
import dev.glacis.engine.pack.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Attributes that a vocabulary allows, with values that it allows. */
final class AttributeArbitrary {

  /** Texts that conditions compare open attributes with. */
  private static final List<String> WORDS = List.of("http", "https", "grpc", "file", "other");

  private AttributeArbitrary() {}

  /** Up to half of the attributes that a kind of element can have. */
  static Arbitrary<Attributes> of(Vocabulary vocabulary, ElementKind kind) {
    List<AttributeDefinition> known = known(vocabulary, kind);
    if (known.isEmpty()) {
      return Arbitraries.just(Attributes.none());
    }
    return Arbitraries.of(known)
        .flatMap(one -> value(one).map(value -> Map.entry(one.name(), value)))
        .list()
        .ofMaxSize(1 + known.size() / 2)
        .map(AttributeArbitrary::attributes);
  }

  /** A value that the vocabulary allows. */
  static Arbitrary<Object> value(AttributeDefinition attribute) {
    return switch (attribute.type()) {
      case BOOLEAN -> Arbitraries.of(true, false).map(Object.class::cast);
      case NUMBER -> Arbitraries.integers().between(0, 100).map(number -> (long) number);
      case ENUM, STRING -> Arbitraries.of(words(attribute)).map(Object.class::cast);
      case LIST ->
          Arbitraries.of(words(attribute))
              .list()
              .uniqueElements()
              .ofMaxSize(3)
              .map(Object.class::cast);
    };
  }

  private static List<AttributeDefinition> known(Vocabulary vocabulary, ElementKind kind) {
    return vocabulary.attributes().values().stream()
        .filter(attribute -> attribute.on().contains(kind))
        .toList();
  }

  private static List<String> words(AttributeDefinition attribute) {
    return attribute.values().isEmpty() ? WORDS : attribute.values();
  }

  private static Attributes attributes(List<Map.Entry<String, Object>> entries) {
    Map<String, Object> values = new TreeMap<>();
    entries.forEach(entry -> values.put(entry.getKey(), entry.getValue()));
    return new Attributes(values);
  }
}

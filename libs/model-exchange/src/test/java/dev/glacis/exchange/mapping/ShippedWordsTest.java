package dev.glacis.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.model.ElementKind;
import dev.glacis.exchange.AttributeVocabulary;
import dev.glacis.exchange.AttributeVocabulary.Attribute;
import dev.glacis.exchange.ShippedAttributes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What formats are mapped to is what rules know. */
class ShippedWordsTest {

  private static final AttributeVocabulary VOCABULARY =
      AttributeVocabulary.of(ShippedAttributes.vocabulary());

  @ParameterizedTest
  @ValueSource(strings = {"threagile", "pytm", "tm7", "cyclonedx"})
  void propertiesMeanAttributesThatRulesKnow(String format) {
    assertThat(AttributeWords.shipped(format).all())
        .isNotEmpty()
        .allSatisfy(
            meaning -> {
              Attribute attribute =
                  VOCABULARY.find(meaning.on(), meaning.attribute()).orElseThrow();
              assertThat(fits(attribute, meaning.value())).as(meaning.toString()).isTrue();
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"threagile", "pytm", "tm7", "cyclonedx"})
  void typesAreMappedToTypesThatRulesKnow(String format) {
    ComponentTypes types = ComponentTypes.of(ShippedAttributes.vocabulary());
    Map<ElementKind, List<MappingRule>> rules = TypeMapping.shipped(format).rules();

    assertThat(rules.get(ElementKind.COMPONENT))
        .isNotEmpty()
        .allSatisfy(
            rule ->
                assertThat(types.labels().keySet())
                    .as(rule.toString())
                    .anyMatch(
                        type -> type.equals(rule.type()) || type.startsWith(rule.type() + ".")));
  }

  private static boolean fits(Attribute attribute, Object value) {
    return switch (attribute.type()) {
      case BOOLEAN -> value instanceof Boolean;
      case NUMBER -> value instanceof Number;
      case TEXT -> value instanceof String;
      case CHOICE -> attribute.values().contains(value);
      case LIST -> value instanceof List<?> list && attribute.values().containsAll(list);
    };
  }
}

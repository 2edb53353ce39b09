package dev.glacis.exchange.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.pack.AttributeDefinition;
import dev.glacis.engine.pack.AttributeType;
import dev.glacis.engine.pack.Vocabulary;
import dev.glacis.exchange.ShippedAttributes;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GradingTest {

  /** No order of these is better or worse as such. */
  private static final Set<String> UNGRADED =
      Set.of("euAiActRole", "kind", "learning", "lifecycle", "modality", "tuning");

  private final Vocabulary vocabulary = ShippedAttributes.vocabulary();
  private final Grading grading = Grading.standard();

  @Test
  void gradesEveryEnumerationAndListThatShipsOrSaysThatItCannot() {
    Map<String, AttributeDefinition> attributes = vocabulary.attributes();

    TreeSet<String> expected =
        attributes.values().stream()
            .filter(one -> one.type() == AttributeType.ENUM || one.type() == AttributeType.LIST)
            .map(AttributeDefinition::name)
            .filter(name -> !UNGRADED.contains(name))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(new TreeSet<>(grading.safestFirst().keySet())).isEqualTo(expected);
  }

  @Test
  void gradesValuesOfTheVocabularyOnly() {
    grading
        .safestFirst()
        .forEach(
            (name, values) -> {
              AttributeDefinition attribute = vocabulary.attributes().get(name);
              assertThat(attribute.values()).as(name).containsAll(values);
              if (attribute.type() == AttributeType.ENUM && !name.equals("euAiActRiskClass")) {
                assertThat(values).as(name).hasSameSizeAs(attribute.values());
              }
            });
  }
}

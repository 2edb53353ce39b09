package dev.glacis.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.AttributeDefinition;
import dev.glacis.engine.pack.AttributeRole;
import dev.glacis.engine.pack.AttributeType;
import dev.glacis.engine.pack.Vocabulary;
import dev.glacis.exchange.AttributeVocabulary.Attribute;
import dev.glacis.exchange.AttributeVocabulary.ValueType;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AttributeVocabularyTest {

  @Test
  void knowsWhatThePacksVocabularyKnows() {
    AttributeDefinition tenancy =
        new AttributeDefinition(
            "tenancy",
            AttributeRole.FACT,
            Set.of(ElementKind.COMPONENT),
            true,
            AttributeType.ENUM,
            List.of("single", "multi"),
            "serves one customer or several",
            null);
    AttributeVocabulary vocabulary =
        AttributeVocabulary.of(Vocabulary.of(List.of(), List.of(tenancy)));

    assertThat(vocabulary.find(ElementKind.COMPONENT, "tenancy"))
        .contains(new Attribute(ValueType.CHOICE, List.of("single", "multi")));
    assertThat(vocabulary.find(ElementKind.DATA_FLOW, "tenancy")).isEmpty();
    assertThat(vocabulary.find(ElementKind.COMPONENT, "tenant")).isEmpty();
  }
}

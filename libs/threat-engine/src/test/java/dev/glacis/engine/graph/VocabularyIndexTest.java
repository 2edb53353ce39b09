package dev.glacis.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.AttributeDefinition;
import dev.glacis.engine.pack.AttributeRole;
import dev.glacis.engine.pack.AttributeType;
import dev.glacis.engine.pack.Vocabulary;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyIndexTest {

  /** Conditions go by the codes, models by the columns. */
  @ParameterizedTest
  @EnumSource(names = {"ENUM", "LIST"})
  void codesStandForTheSameInConditionsAndColumns(AttributeType type) {
    List<String> values = List.of("first", "first", "Aa", "BB", "last");
    VocabularyIndex index = index(type, values);

    for (String value : values) {
      for (String stated : List.of(value, new String(value))) {
        AttributeColumn column = index.newColumn(0, 1);
        column.set(0, type == AttributeType.LIST ? List.of(stated) : stated);
        assertThat(Bits.has(having(column, index.codes(0).get(value)), 0)).as(value).isTrue();
      }
    }
  }

  private static long[] having(AttributeColumn column, int code) {
    return column instanceof CodeColumn codes
        ? codes.having(code)
        : ((MemberColumn) column).having(code);
  }

  private static VocabularyIndex index(AttributeType type, List<String> values) {
    return new VocabularyIndex(
        Vocabulary.of(
            List.of(),
            List.of(
                new AttributeDefinition(
                    "one",
                    AttributeRole.FACT,
                    Set.of(ElementKind.COMPONENT),
                    false,
                    type,
                    values,
                    "",
                    null))));
  }
}

package dev.glacis.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.DemoPacks;
import dev.glacis.engine.pack.AttributeDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is met again is looked up by its object alone, whatever was met at its place since. */
class CodesMetTest {

  private static final VocabularyIndex VOCABULARY =
      new VocabularyIndex(DemoPacks.PACKS.vocabulary());

  private record Stated(String attribute, Object value) {}

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100, 100_000})
  void tellsWhatTheVocabularyTells(int elements) {
    List<Stated> stated = stated();
    CodesMet met = new CodesMet(VOCABULARY, elements);
    Random random = new Random(7);
    for (int i = 0; i < 100_000; i++) {
      Stated one = stated.get(random.nextInt(stated.size()));
      assertThat(met.of(one.attribute(), one.value())).as("%s", one).isEqualTo(expected(one));
    }
  }

  private static int expected(Stated one) {
    int slot = VOCABULARY.slot(one.attribute());
    int code = slot < 0 ? 0 : VOCABULARY.choices(slot).ofSame(one.value());
    return code == 0 ? 0 : slot << Character.SIZE | code;
  }

  /** Values of the vocabulary, others that equal them, and names and values that nobody knows. */
  private static List<Stated> stated() {
    List<Stated> stated = new ArrayList<>();
    for (AttributeDefinition attribute : VOCABULARY.vocabulary().attributes().values()) {
      for (String value : attribute.values()) {
        stated.add(new Stated(attribute.name(), value));
        stated.add(new Stated(attribute.name(), new String(value)));
      }
      stated.add(new Stated(attribute.name(), true));
      stated.add(new Stated(attribute.name(), false));
      stated.add(new Stated(attribute.name(), List.of("Aa")));
    }
    for (int i = 0; i < 10_000; i++) {
      stated.add(new Stated("unknown-" + i, "value-" + i));
      stated.add(new Stated("unknown-" + i, true));
    }
    return stated;
  }
}

package dev.glacis.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextColumnTest {

  /** More texts than are remembered, some known, in any order. */
  @Test
  void findsEachTextThatMatches() {
    int elements = 5_000;
    Random random = new Random(3);
    String[] stated = new String[elements];
    TextColumn column = new TextColumn(elements);
    for (int i = 0; i < elements; i++) {
      if (random.nextInt(4) > 0) {
        stated[i] = "text-" + random.nextInt(300);
        column.set(i, stated[i]);
      }
    }
    Set<String> wanted = Set.of("text-1", "text-50", "text-299");

    long[] matching = column.matching(wanted::contains);
    for (int i = 0; i < elements; i++) {
      assertThat(Bits.has(matching, i))
          .as("%s", stated[i])
          .isEqualTo(stated[i] != null && wanted.contains(stated[i]));
      assertThat(Bits.has(column.known(), i)).isEqualTo(stated[i] != null);
    }
  }
}

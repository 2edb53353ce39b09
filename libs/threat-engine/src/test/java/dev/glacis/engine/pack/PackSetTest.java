package dev.glacis.engine.pack;

import static dev.glacis.engine.DemoPacks.PACKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Packs that do not fit together are refused. */
class PackSetTest {

  @Test
  void findsDefinitionsAndCountermeasuresById() {
    assertThat(PACKS.definition("DEMO-FLOW-1").orElseThrow().text().how())
        .isEqualTo("Somebody does it.");
    assertThat(PACKS.countermeasure("CM-TRAIN").orElseThrow().pack()).isEqualTo("demo-base");
    assertThat(PACKS.definition("DEMO-NONE")).isEmpty();
    assertThat(PACKS.definitions()).hasSize(6);
  }

  @Test
  void refusesAnIdThatIsThereTwice() {
    Pack pack = PACKS.packs().getFirst();
    assertThatThrownBy(() -> new PackSet(PACKS.vocabulary(), List.of(pack, pack)))
        .isInstanceOf(InvalidPackException.class)
        .hasMessageContaining("twice");
  }

  @Test
  void refusesAPackWithoutThoseThatItRequires() {
    Pack pack = PACKS.packs().getFirst();
    assertThatThrownBy(() -> new PackSet(PACKS.vocabulary(), List.of(pack)))
        .hasMessage("pack demo requires pack demo-base, which is not there");
  }

  @Test
  void changesItsDigestWithTheVocabulary() {
    Vocabulary smaller = Vocabulary.of(List.of(), PACKS.vocabulary().attributes().values());
    assertThat(new PackSet(smaller, PACKS.packs()).digest()).isNotEqualTo(PACKS.digest());
    assertThat(new PackSet(PACKS.vocabulary(), PACKS.packs().reversed()).digest())
        .isEqualTo(PACKS.digest());
  }
}

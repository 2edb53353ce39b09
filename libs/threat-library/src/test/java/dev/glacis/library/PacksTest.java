package dev.glacis.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.pack.Harm;
import dev.glacis.engine.pack.Pack;
import dev.glacis.engine.pack.PackChange;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.ThreatDefinition;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every pack that ships tells its users. */
class PacksTest {

  private static final PackSet LIBRARY = ThreatLibrary.load();

  static List<Pack> packs() {
    return LIBRARY.packs();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void tellsWhatEachVersionChanged(Pack pack) {
    assertThat(pack.changelog()).as(pack.id()).isNotEmpty();
    assertThat(pack.changelog().getFirst().version()).as(pack.id()).isEqualTo(pack.version());
    assertThat(pack.changelog())
        .as(pack.id())
        .allSatisfy(change -> assertThat(change.what()).matches("\\p{Lu}[^`*_<>#{}|]{20,}[.]"));
    assertThat(pack.changelog().stream().map(PackChange::version)).doesNotHaveDuplicates();
    assertThat(pack.changelog().reversed().stream().map(PackChange::date)).isSorted();
  }

  @Test
  void marksHarmsBeyondSecurity() {
    assertThat(LIBRARY.definitions().stream().flatMap(threat -> threat.harms().stream()))
        .contains(Harm.values());
    assertThat(LIBRARY.definition("AI-PRD-004").map(ThreatDefinition::harms))
        .hasValueSatisfying(harms -> assertThat(harms).containsExactly(Harm.SAFETY));
    assertThat(LIBRARY.definition("AI-AGT-008").map(ThreatDefinition::harms))
        .hasValueSatisfying(harms -> assertThat(harms).isEmpty());
  }
}

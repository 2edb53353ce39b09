package dev.glacis.library.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.glacis.engine.pack.TaxonomyReference;
import dev.glacis.library.ThreatLibrary;
import dev.glacis.library.TinyLibrary;
import dev.glacis.library.atlas.AtlasChange.Kind;
import dev.glacis.library.tables.AtlasTechniques;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AtlasUpgradeTest {

  private final TinyLibrary library = new TinyLibrary();
  private final SortedMap<String, String> techniques = pinned("ATLAS");
  private final SortedMap<String, String> mitigations = pinned("ATLAS-MITIGATION");

  @Test
  void findsNoDifferenceInThePinnedRelease() {
    AtlasUpgrade upgrade = upgrade();

    assertThat(upgrade.techniques()).isEmpty();
    assertThat(upgrade.mitigations()).isEmpty();
    assertThat(upgrade.touched()).isEmpty();
    assertThat(upgrade.pinned()).isEqualTo("2026.09");
    assertThat(upgrade.other()).isEqualTo("next");
  }

  @Test
  void namesTheDefinitionsOfWhatIsRenamedOrRetired() {
    library.with("ONE", "ATLAS:AML.T0020").with("TWO", "ATLAS:AML.T0051.001", "ATLAS:AML.T0020");
    techniques.put("AML.T0020", "Spoil Training Data");
    techniques.remove("AML.T0051.001");

    assertThat(upgrade().techniques())
        .containsExactly(
            new AtlasChange(
                Kind.RENAMED,
                "AML.T0020",
                "Training Data Poisoning",
                "Spoil Training Data",
                null,
                List.of("ONE", "TWO")),
            new AtlasChange(Kind.RETIRED, "AML.T0051.001", "Indirect", null, null, List.of("TWO")));
    assertThat(upgrade().touched()).containsExactly("ONE", "TWO");
  }

  @Test
  void namesTheDefinitionsOfSubTechniquesWhoseParentIsRenamed() {
    library.with("SUB", "ATLAS:AML.T0051.001").with("OTHER", "ATLAS:AML.T0053");
    techniques.put("AML.T0051", "Prompt Injection");

    assertThat(upgrade().touched()).containsExactly("SUB");
  }

  @Test
  void namesTheDefinitionsNearANewSubTechnique() {
    library.with("PARENT", "ATLAS:AML.T0051").with("BESIDE", "ATLAS:AML.T0051.001");
    library.with("OTHER", "ATLAS:AML.T0053");
    techniques.put("AML.T0051.009", "By Post");
    techniques.put("AML.T9999", "Something Else");

    assertThat(upgrade().techniques())
        .containsExactly(
            new AtlasChange(
                Kind.NEW, "AML.T0051.009", null, "By Post", null, List.of("BESIDE", "PARENT")),
            new AtlasChange(Kind.NEW, "AML.T9999", null, "Something Else", null, List.of()));
  }

  @Test
  void knowsWhatTookThePlaceOfAnIdThatWasGivenUp() {
    library.with("ONE", "ATLAS:AML.T0115.001");
    techniques.put("AML.T0058", "Publish Poisoned Models");

    assertThat(upgrade().techniques())
        .containsExactly(
            new AtlasChange(
                Kind.NEW,
                "AML.T0058",
                null,
                "Publish Poisoned Models",
                "AML.T0115.001",
                List.of("ONE")));
  }

  @Test
  void comparesMitigationsAsWell() {
    mitigations.remove("AML.M0000");

    assertThat(upgrade().mitigations())
        .extracting(AtlasChange::kind, AtlasChange::id)
        .containsExactly(tuple(Kind.RETIRED, "AML.M0000"));
  }

  private AtlasUpgrade upgrade() {
    return AtlasUpgrade.between(
        library.packs(), AtlasTechniques.load(), new AtlasRelease("next", techniques, mitigations));
  }

  /** Names as a release has them: the pinned tables put the parent's name before a sub's. */
  private static SortedMap<String, String> pinned(String taxonomy) {
    Map<String, TaxonomyReference> entries =
        ThreatLibrary.load().vocabulary().taxonomies().get(taxonomy);
    SortedMap<String, String> names = new TreeMap<>();
    entries.forEach(
        (id, entry) ->
            names.put(
                id,
                id.matches("AML\\.T\\d+\\.\\d+")
                    ? entry.name().substring(entry.name().indexOf(": ") + 2)
                    : entry.name()));
    return names;
  }
}

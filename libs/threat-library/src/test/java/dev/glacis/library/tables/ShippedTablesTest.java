package dev.glacis.library.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.pack.TaxonomyReference;
import dev.glacis.engine.pack.Vocabulary;
import dev.glacis.library.ThreatLibrary;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedTablesTest {

  private static final Vocabulary VOCABULARY = ThreatLibrary.load().vocabulary();
  private static final AtlasTechniques ATLAS = AtlasTechniques.load();

  @Test
  void saysOfEveryPinnedTechniqueWhereItCanBeSeen() {
    assertThat(ATLAS.scopes().keySet()).isEqualTo(pinned().keySet());
    assertThat(ATLAS.scopes().values()).contains(AtlasScope.values());
  }

  @Test
  void replacesRetiredTechniquesByPinnedOnes() {
    assertThat(ATLAS.retired().keySet())
        .isNotEmpty()
        .doesNotContainAnyElementsOf(pinned().keySet());
    assertThat(pinned().keySet()).containsAll(ATLAS.retired().values());
    assertThat(ATLAS.current("AML.T0019")).isEqualTo("AML.T0115.000");
    assertThat(ATLAS.current("AML.T0020")).isEqualTo("AML.T0020");
  }

  @Test
  void excludesOnlyWhatThereIsAndSaysWhyInASentence() {
    Exclusions.load()
        .reasons()
        .forEach(
            (taxonomy, reasons) -> {
              assertThat(known(taxonomy)).as(taxonomy).containsAll(reasons.keySet());
              assertThat(reasons.values()).allMatch(reason -> reason.matches("\\p{Lu}.{20,}\\."));
            });
  }

  @Test
  void knowsOfEveryDefinitionWhetherItFiresInItsExamples() {
    ExampleFirings firings = ExampleFirings.load();

    assertThat(ThreatLibrary.load().definitions())
        .allSatisfy(definition -> assertThat(firings.inOwn(definition.id())).isTrue());
  }

  @ParameterizedTest
  @CsvSource({
    "AML.T0051, AML.T0051, true",
    "AML.T0051.001, AML.T0051, true",
    "AML.T0051, AML.T0051.001, true",
    "AML.T0051.000, AML.T0051.001, false",
    "AML.T0051, AML.T0053, false"
  })
  void relatesTechniquesToTheirSubsOnly(String one, String other, boolean related) {
    assertThat(AtlasTechniques.related(one, other)).isEqualTo(related);
  }

  @Test
  void countsATechniqueAndItsSubOnce() {
    assertThat(AtlasTechniques.counted(List.of("AML.T0051", "AML.T0051.001", "AML.T0053")))
        .containsExactly("AML.T0051.001", "AML.T0053");
  }

  private static SortedMap<String, TaxonomyReference> pinned() {
    return VOCABULARY.taxonomies().get(AtlasTechniques.TAXONOMY);
  }

  private static Set<String> known(String taxonomy) {
    Set<String> known = new HashSet<>(VOCABULARY.taxonomies().get(taxonomy).keySet());
    if (taxonomy.equals(AtlasTechniques.TAXONOMY)) {
      Arrays.stream(AtlasScope.values()).map(AtlasScope::label).forEach(known::add);
    }
    return known;
  }
}

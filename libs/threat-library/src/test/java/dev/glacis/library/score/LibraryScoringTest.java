package dev.glacis.library.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.glacis.compiler.Compilation;
import dev.glacis.compiler.PackCompiler;
import dev.glacis.compiler.RuleExample;
import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.library.tables.AtlasTechniques;
import dev.glacis.library.tables.ExampleFirings;
import dev.glacis.library.tables.Exclusions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Scores of four small definitions, on the systems of their own examples. */
class LibraryScoringTest {

  private static final Compilation TINY =
      PackCompiler.compile(
          Path.of("src/main/vocabulary"), Path.of("src/test/resources/score/packs"));
  private static final String FLOW = "TINY-3 fires";
  private static final String MODEL = "TINY-1 fires";

  private final LibraryScoring scoring =
      new LibraryScoring(
          new ThreatEngine(TINY.packSet()),
          new ExampleFirings(
              new TreeMap<>(
                  Map.of(
                      "TINY-1", Set.of("TINY-1"),
                      "TINY-2", Set.of("TINY-2", "TINY-3"),
                      "TINY-3", Set.of("TINY-3"),
                      "TINY-4", Set.of("TINY-4")))),
          AtlasTechniques.load(),
          Exclusions.load());

  @Test
  void findsATechniqueByItselfItsParentAndItsSub() {
    CaseScore score =
        score(FLOW, "AML.T0024 AML.T0024.001 AML.T0024.000 AML.T0010.003 AML.T0051 AML.T0015");

    assertThat(score.expected())
        .containsExactly(
            new TechniqueResult("AML.T0024", 1),
            new TechniqueResult("AML.T0024.001", 1),
            new TechniqueResult("AML.T0024.000", 1),
            new TechniqueResult("AML.T0010.003", 2),
            new TechniqueResult("AML.T0051", 0),
            new TechniqueResult("AML.T0015", 0));
    assertThat(score.found()).isEqualTo(4);
    assertThat(score.missed()).containsExactly("AML.T0051", "AML.T0015");
  }

  @Test
  void expectsOnlyWhatAnArchitectureCanShowAndEachTechniqueOnce() {
    CaseScore score =
        score(MODEL, "AML.T0000 AML.T0012 AML.T0051 AML.T0048.000 AML.T0051 AML.T0031");

    assertThat(score.expected())
        .extracting(TechniqueResult::id)
        .containsExactly("AML.T0051", "AML.T0031");
    assertThat(score.impacts()).containsExactly(new TechniqueResult("AML.T0048.000", 0));
  }

  @Test
  void readsRetiredIdsAsTheirSuccessors() {
    assertThat(score(MODEL, "AML.T0058").expected()).extracting(TechniqueResult::id).isEmpty();
    assertThat(score(MODEL, "AML.T0045").impacts())
        .extracting(TechniqueResult::id)
        .containsExactly("AML.T0048.004");
  }

  @Test
  void callsAReportedTechniqueTrueWhateverItsScope() {
    CaseScore score = score(MODEL, "AML.T0012 AML.T0015");

    assertThat(score.reported()).containsExactly("AML.T0012", "AML.T0051.000");
    assertThat(score.trueReported()).isEqualTo(1);
    assertThat(score.precision()).isEqualTo(0.5);
  }

  @Test
  void countsThreatsAtTheElementsThatCarryThem() {
    assertThat(score(FLOW, "").noise()).isEqualTo(new Noise(0, 0, 2, 2, 1, 1, 0));
    assertThat(score(MODEL, "").noise()).isEqualTo(new Noise(1, 1, 0, 0, 0, 0, 0));
  }

  @Test
  void putsSystemsTogetherByTheirSums() {
    LibraryScore score =
        scoring.score(
            Map.of(FLOW, model(FLOW), MODEL, model(MODEL), "unknown", model("TINY-2 is silent")),
            ExpectedTechniques.parse(
                "id,techniques_ordered\n"
                    + FLOW
                    + ",AML.T0024 AML.T0015 AML.T0048.000\n"
                    + MODEL
                    + ",AML.T0051 AML.T0031\n"));

    assertThat(score.recall()).isEqualTo(0.5);
    assertThat(score.recallWithImpacts()).isEqualTo(0.4);
    assertThat(score.top10()).isEqualTo(0.5);
    assertThat(score.precision()).isEqualTo(0.5);
    assertThat(score.noise().perOtherComponent()).isEqualTo(2.0 / 3, within(1e-9));
    assertThat(score.silent()).containsExactly("TINY-4");
    assertThat(score.ownExampleOnly()).containsExactly("TINY-4");
    assertThat(score.references()).isEqualTo(new ReferenceCount(1.25, 2));
    assertThat(score.summary())
        .isEqualTo(
            "recall=0.50 precision=0.50 top10=0.50 per-ai-component=1.00 per-other-component=0.67"
                + " per-flow=1.00 refs-per-threat=1.25 own-example-only=0.25");
  }

  @Test
  void doesNotBlameADefinitionThatFiresInAnExampleOfAnotherOne() {
    LibraryScore score = scoring.total(List.of(score(MODEL, "")));

    assertThat(score.silent()).containsExactly("TINY-2", "TINY-3", "TINY-4");
    assertThat(score.ownExampleOnly()).containsExactly("TINY-3", "TINY-4");
  }

  @Test
  void interpolatesTheLowerQuartileOfSystemsThatDoNotResist() {
    LibraryScore score =
        scoring.total(
            List.of(
                risks("a", false, 90, 70),
                risks("b", false, 40),
                risks("c", false, 60),
                risks("d", true, 1),
                risks("e", false)));

    assertThat(score.cases().getFirst().topRisk()).isEqualTo(80);
    assertThat(score.lowerQuartile()).isEqualTo(30);
  }

  @Test
  void ranksAmongTheFirstTenOnly() {
    assertThat(new TechniqueResult("AML.T0051", 10).amongFirst()).isTrue();
    assertThat(new TechniqueResult("AML.T0051", 11).amongFirst()).isFalse();
    assertThat(new TechniqueResult("AML.T0051", 0).amongFirst()).isFalse();
  }

  @Test
  void namesExpectedIdsThatTheReleaseDoesNotHave() {
    assertThat(scoring.unknown(expected("x", "AML.T0051 AML.T7777 AML.T0019")))
        .containsExactly("AML.T7777");
  }

  private CaseScore score(String name, String techniques) {
    return scoring.score(name, model(name), expected(name, techniques));
  }

  private static ExpectedTechniques expected(String id, String techniques) {
    return ExpectedTechniques.parse("id,techniques_ordered\n" + id + "," + techniques + "\n");
  }

  private static ArchitectureModel model(String example) {
    return TINY.examples().stream()
        .filter(one -> one.name().equals(example))
        .findFirst()
        .map(RuleExample::model)
        .orElseThrow();
  }

  private static CaseScore risks(String id, boolean negative, Integer... risks) {
    return new CaseScore(
        id,
        true,
        List.of(),
        List.of(),
        Set.of(),
        0,
        Noise.none(),
        risks.length,
        List.of(risks),
        negative,
        Set.of());
  }
}

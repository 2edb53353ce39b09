package dev.glacis.library.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.library.ModelFiles;
import dev.glacis.library.ThreatLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How the library does on published cases. The bounds are what was reached when they were written
 * down: raise them with the library, lower them for no rule.
 */
class KnownCasesTest {

  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final PackSet LIBRARY = ThreatLibrary.load();

  private static ExpectedTechniques expected;
  private static LibraryScoring scoring;
  private static LibraryScore score;

  @BeforeAll
  static void scoreAllCases() throws IOException {
    expected =
        ExpectedTechniques.parse(Files.readString(RESOURCES.resolve("expected-techniques.csv")));
    Map<String, ArchitectureModel> models = new TreeMap<>();
    for (Path file : ModelFiles.in(RESOURCES.resolve("cases"))) {
      models.put(
          file.getFileName().toString().replace(".otm.yaml", ""), ModelFiles.read(file, LIBRARY));
    }
    scoring = LibraryScoring.shipped(new ThreatEngine(LIBRARY));
    score = scoring.score(models, expected);
  }

  @Test
  void areAllDrawnAndAllKnown() {
    assertThat(score.cases())
        .extracting(CaseScore::id)
        .containsExactlyInAnyOrderElementsOf(expected.byCase().keySet());
    assertThat(scoring.unknown(expected)).isEmpty();
  }

  @Test
  void areRecalled() {
    assertThat(score.recall()).as(score.summary()).isGreaterThanOrEqualTo(0.90);
    assertThat(score.top10()).as(score.summary()).isGreaterThanOrEqualTo(0.64);
  }

  @Test
  void areReportedQuietly() {
    Noise noise = score.noise();

    assertThat(noise.perAiComponent()).as(score.summary()).isLessThanOrEqualTo(8);
    assertThat(noise.perOtherComponent()).as(score.summary()).isLessThanOrEqualTo(4);
    assertThat(noise.perFlow()).as(score.summary()).isLessThanOrEqualTo(3);
    assertThat(score.references().most()).isLessThanOrEqualTo(3);
  }
}

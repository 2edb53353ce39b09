package dev.glacis.library.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * How the library does on published cases that no rule was written for. Failures name sums only:
 * whoever mends a rule with one of these systems in sight uses the set up.
 */
class UnseenCasesTest {

  private static final DrawnCases UNSEEN = DrawnCases.unseen("unseen-cases", 24, 0.96, 0.83);

  @Test
  void areAllDrawnAndAllKnown() throws IOException {
    ExpectedTechniques expected = DrawnCases.expected("unseen-cases/expected-techniques.csv");

    assertThat(UNSEEN.score().cases()).hasSize(UNSEEN.size());
    assertThat(expected.byCase()).hasSize(UNSEEN.size());
    assertThat(DrawnCases.SCORING.unknown(expected)).isEmpty();
  }

  @Test
  void areNoneOfThoseThatRulesWereWrittenWith() throws IOException {
    assertThat(DrawnCases.expected("unseen-cases/expected-techniques.csv").byCase().keySet())
        .doesNotContainAnyElementsOf(DrawnCases.expected().byCase().keySet());
  }

  @Test
  void areRecalled() {
    LibraryScore score = UNSEEN.score();

    assertThat(score.recall()).as(score.summary()).isGreaterThanOrEqualTo(UNSEEN.recall());
    assertThat(score.top10()).as(score.summary()).isGreaterThanOrEqualTo(UNSEEN.top10());
  }

  @Test
  void areReportedQuietly() {
    Noise noise = UNSEEN.score().noise();
    String summary = UNSEEN.score().summary();

    assertThat(noise.perAiComponent()).as(summary).isLessThanOrEqualTo(8);
    assertThat(noise.perOtherComponent()).as(summary).isLessThanOrEqualTo(4);
    assertThat(noise.perFlow()).as(summary).isLessThanOrEqualTo(3);
  }
}

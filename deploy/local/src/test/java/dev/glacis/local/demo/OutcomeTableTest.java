package dev.glacis.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTableTest {

  private static final Path HERE = Path.of("/here");

  @Test
  void alignsNumbersToTheRightAndWordsToTheLeft() {
    SampleOutcome small = outcome("rag", 1, List.of(0, 3, 12, 1), "81 Injection");
    SampleOutcome large = outcome("mail-agent", 12, List.of(10, 0, 0, 0), "-");

    assertThat(OutcomeTable.of(List.of(small, large), HERE))
        .isEqualTo(
            """
            SYSTEM      REV  CRITICAL  HIGH  MEDIUM  LOW  TOP RISK      REPORT
            rag           1         0     3      12    1  81 Injection  out/rag.html
            mail-agent   12        10     0       0    0  -             out/mail-agent.html
            """);
  }

  @Test
  void cutsATitleThatWouldFillTheScreen() {
    SampleOutcome wordy = outcome("rag", 1, List.of(0, 0, 0, 0), "x".repeat(200));

    assertThat(OutcomeTable.of(List.of(wordy), HERE).lines().skip(1))
        .allSatisfy(line -> assertThat(line).hasSizeLessThan(120).contains("…"));
  }

  @Test
  void readsCountsAndTopThreatOfAnEvaluation() throws IOException {
    String evaluation =
        """
        {"status": "completed",
         "counts": {"critical": 1, "high": 2, "medium": 3, "low": 4, "possible": 9},
         "topThreat": {"id": "thr_1", "title": "Indirect prompt injection", "risk": 81}}
        """;

    SampleOutcome outcome =
        SampleOutcome.of("rag", 7, new ObjectMapper().readTree(evaluation), HERE.resolve("r.html"));

    assertThat(outcome.threats()).containsExactly(1, 2, 3, 4);
    assertThat(outcome.topRisk()).isEqualTo("81 Indirect prompt injection");
  }

  @Test
  void showsADashForASystemWithoutThreats() throws IOException {
    SampleOutcome outcome =
        SampleOutcome.of("rag", 1, new ObjectMapper().readTree("{}"), HERE.resolve("r.html"));

    assertThat(outcome.topRisk()).isEqualTo("-");
    assertThat(outcome.threats()).containsExactly(0, 0, 0, 0);
  }

  private static SampleOutcome outcome(
      String key, int revision, List<Integer> threats, String top) {
    return new SampleOutcome(key, revision, threats, top, HERE.resolve("out/" + key + ".html"));
  }
}

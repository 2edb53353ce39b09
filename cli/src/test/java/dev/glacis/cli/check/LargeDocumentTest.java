package dev.glacis.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.glacis.cli.CommandRun;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand components are answered whole, and people still get a page that they can read. */
class LargeDocumentTest {

  private static final ObjectMapper SKIMMING =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private static final int COMPONENTS = 10_000;
  private static final List<String> TYPES =
      List.of("ai.agent", "ai.tool", "ai.model.foundation", "ai.external.web", "app.service");

  @TempDir static Path folder;

  private static String document;

  @BeforeAll
  static void writeDocument() throws IOException {
    Path file = folder.resolve("large.otm.json");
    document = file.toString();
    try (PrintWriter out = new PrintWriter(file.toFile(), StandardCharsets.UTF_8)) {
      out.print("{\"otmVersion\":\"0.2.0\",\"project\":{\"id\":\"large\",\"name\":\"Large\"},");
      out.print("\"trustZones\":[{\"id\":\"z\",\"name\":\"Z\",\"risk\":{\"trustRating\":60}}],");
      out.print("\"components\":[");
      for (int i = 0; i < COMPONENTS; i++) {
        out.printf(
            "%s{\"id\":\"c%d\",\"name\":\"C %d\",\"type\":\"%s\",\"parent\":{\"trustZone\":\"z\"}}",
            i == 0 ? "" : ",", i, i, TYPES.get(i % TYPES.size()));
      }
      out.print("],\"dataflows\":[");
      for (int i = 1; i < COMPONENTS; i += 2) {
        out.printf(
            "%s{\"id\":\"f%d\",\"name\":\"F\",\"source\":\"c%d\",\"destination\":\"c%d\"}",
            i == 1 ? "" : ",", i, i - 1, i);
      }
      out.print("]}");
    }
    assertThat(Files.size(file)).isGreaterThan(COMPONENTS * 100L);
  }

  @Test
  void listsEveryThreatAsJson() throws IOException {
    CommandRun run = CommandRun.of("check", document, "--output", "json");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    Answer answer = SKIMMING.readValue(run.out(), Answer.class);
    assertThat(answer.evaluated().components()).isEqualTo(COMPONENTS);
    Counts counts = answer.counts();
    assertThat(answer.threats())
        .hasSizeGreaterThan(COMPONENTS / 2)
        .hasSize(counts.critical() + counts.high() + counts.medium() + counts.low());
  }

  @Test
  void showsPeopleTheHundredWorst() {
    CommandRun run = CommandRun.of("check", document);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .containsPattern("(?m)^and \\d+ threats of less risk; --output json gives all$")
        .contains("10000 components and 5000 data flows: ");
    assertThat(run.out().lines()).hasSizeBetween(100, 150);
  }

  /** The whole answer as a tree would need most of the memory that tests have. */
  private record Answer(Evaluated evaluated, Counts counts, List<Threat> threats) {}

  private record Evaluated(int components) {}

  private record Counts(int critical, int high, int medium, int low) {}

  private record Threat(String id) {}
}

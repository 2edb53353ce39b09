package dev.glacis.cli.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.glacis.cli.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintCommandTest {

  private static final String SAMPLE = "../samples/mail-agent.otm.yaml";

  @Test
  void findsNoWarningInTheSamples() {
    CommandRun run = CommandRun.of("lint", "../samples");

    assertThat(run.out()).doesNotContain(": warning: ").doesNotContain(": error: ");
    assertThat(run.code()).isZero();
  }

  @Test
  void asksForTheFactsThatTheShippedRulesWouldNeed() {
    CommandRun run = CommandRun.of("lint", SAMPLE);

    assertThat(run.out())
        .containsPattern(
            "(?m)^" + SAMPLE + ":\\d+:\\d+: note: missing-fact: .* would settle \\d+ threat");
  }

  @Test
  void endsWithOneWhenThereIsAWarningAndNamesPlaceAndNearestWord(@TempDir Path folder)
      throws IOException {
    String sample = Files.readString(Path.of(SAMPLE));
    Path copy = folder.resolve("copy.yaml");
    Files.writeString(copy, sample.replace("ai.agent.orchestrator", "ai.agent.orchestratr"));

    CommandRun run = CommandRun.of("lint", copy.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .containsPattern(
            "(?m)^"
                + copy
                + ":\\d+:\\d+: warning: unknown-type: .* Perhaps ai\\.agent\\.orchestrator\\?$")
        .containsPattern("(?m)^" + copy + ": no errors, 1 warning, ");
  }

  @Test
  void writesOneJsonObjectPerDocument() throws IOException {
    CommandRun run = CommandRun.of("lint", "../samples", "--output", "json");

    assertThat(run.out().lines()).hasSize(3);
    JsonNode first = new ObjectMapper().readTree(run.out().lines().findFirst().orElseThrow());
    assertThat(first.path("file").textValue()).isEqualTo(SAMPLE);
    assertThat(first.at("/counts/error").intValue()).isZero();
    assertThat(first.at("/findings/0/code").textValue()).isEqualTo("missing-fact");
    assertThat(first.at("/findings/0/pointer").textValue()).startsWith("/");
  }

  @Test
  void listsBrokenPartsAmongTheFindings() {
    String document = "src/test/resources/documents/mixed/a.json";

    CommandRun run = CommandRun.of("lint", document);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains(document + ":5:60: error: dangling-reference: ");
  }

  @Test
  void endsWithTwoWhenADocumentIsRefused() {
    CommandRun run = CommandRun.of("lint", "src/test/resources/documents/truncated.json");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("truncated.json:3:24: syntax: ");
  }
}

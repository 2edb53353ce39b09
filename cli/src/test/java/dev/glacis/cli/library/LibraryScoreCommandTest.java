package dev.glacis.cli.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.glacis.cli.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryScoreCommandTest {

  private static final Path SAMPLES = Path.of("../samples");

  @TempDir Path folder;
  private Path models;
  private Path expected;

  @BeforeEach
  void copySamples() throws IOException {
    models = Files.createDirectory(folder.resolve("models"));
    expected = folder.resolve("expected.csv");
    copy("mail-agent", "CASE-1.otm.yaml");
    copy("support-assistant", "other.otm.yaml");
    Files.writeString(
        expected,
        "id,year,techniques_ordered\nCASE-1,2026,AML.T0051.001 AML.T0043 AML.T0007777\nCASE-2,,\n");
  }

  @Test
  void endsWithTheFiguresAndShowsEachCase() {
    CommandRun run = score();

    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .last()
        .asString()
        .matches(
            "recall=1\\.00 precision=0\\.\\d\\d top10=[01]\\.00 per-ai-component=\\d+\\.\\d\\d"
                + " per-other-component=\\d+\\.\\d\\d per-flow=\\d+\\.\\d\\d"
                + " refs-per-threat=\\d\\.\\d\\d own-example-only=\\d\\.\\d\\d");
    assertThat(run.out().lines())
        .anyMatch(line -> line.matches("CASE-1 +1 +1 +[01] .* AML\\.T0051\\.001:\\d+"))
        .anyMatch(line -> line.matches("other +\\? +0 +0 .*"));
    assertThat(run.err().lines())
        .containsExactly(
            "No document for 1 cases: CASE-2", "Not in the pinned release of ATLAS: AML.T0007777");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "CASE-9,AML.T0051.001\n", "CASE-1,AML.T0007777\n", "CASE-1,\n"})
  void refusesToScoreWhenNoCaseCanBeCompared(String rows) throws IOException {
    Files.writeString(expected, "id,techniques_ordered\n" + rows);

    CommandRun run = score();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(expected + ": nothing-to-compare: No document is a case");
  }

  @Test
  void givesRanksAsJson() throws IOException {
    JsonNode json = new ObjectMapper().readTree(score("--output", "json").out());

    assertThat(json.get("recall").asDouble()).isEqualTo(1);
    JsonNode first = json.get("cases").get(0);
    assertThat(first.get("id").asText()).isEqualTo("CASE-1");
    assertThat(first.get("expected")).hasSize(1);
    assertThat(first.get("expected").get(0).get("rank").asInt()).isPositive();
    assertThat(first.get("fired")).isNotEmpty();
    assertThat(json.get("cases").get(1).get("known").asBoolean()).isFalse();
  }

  @Test
  void knowsACaseByTheIdOfItsProject() throws IOException {
    String sample = Files.readString(SAMPLES.resolve("mail-agent.otm.yaml"));
    String project = sample.replaceAll("(?s).*?\\n  id: (\\S+).*", "$1");
    Files.writeString(expected, "id,techniques_ordered\n" + project + ",AML.T0051.001\n");

    assertThat(score().out()).containsPattern("\n" + project + " +1 +1 ");
  }

  @Test
  void leavesOutASecondDocumentOfACase() throws IOException {
    copy("mail-agent", "case-1-again.otm.yaml");

    CommandRun run = score();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("left-out: Another document is case CASE-1 already.");
  }

  @Test
  void goesOnWithoutADocumentThatIsRefusedAndSaysSo() throws IOException {
    Files.writeString(models.resolve("broken.otm.yaml"), "otmVersion: [");

    CommandRun run = score();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("broken.otm.yaml:");
    assertThat(run.out()).contains("recall=1.00");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'id,other\n1,2'|the column techniques_ordered is missing.",
        "'id,techniques_ordered\n1'|row 2 has 1 cells, the header has 2."
      })
  void saysWhatIsWrongWithTheTable(String table, String message) throws IOException {
    Files.writeString(expected, table);

    CommandRun run = score();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().strip()).isEqualTo(expected + ": not-a-table: " + message);
  }

  @Test
  void saysThatTheTableIsMissingOrNoText() throws IOException {
    Files.write(expected, new byte[] {(byte) 0xFF, 0});
    assertThat(score().err()).contains(expected + ": encoding: It is no text in UTF-8.");
    Files.delete(expected);
    assertThat(score().err()).contains(expected + ": not-found: There is no such file.");
  }

  private CommandRun score(String... more) {
    List<String> arguments =
        List.of(
            "library", "score", "--models", models.toString(), "--expected", expected.toString());
    return CommandRun.of(Stream.concat(arguments.stream(), Stream.of(more)).toArray(String[]::new));
  }

  private void copy(String sample, String name) throws IOException {
    Files.copy(SAMPLES.resolve(sample + ".otm.yaml"), models.resolve(name));
  }
}

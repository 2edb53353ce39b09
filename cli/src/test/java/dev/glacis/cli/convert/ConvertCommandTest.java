package dev.glacis.cli.convert;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.glacis.cli.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {

  private static final String DOCUMENTS = "src/test/resources/documents/";
  private static final String AGENT = DOCUMENTS + "one-agent.otm.yaml";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @Test
  void writesAnotherFormatAndSaysWhatIsLost() throws IOException {
    CommandRun run = CommandRun.of("convert", AGENT, "--to", "threat-dragon");

    assertThat(run.code()).isZero();
    assertThat(JSON.readTree(run.out()).at("/summary/title").asText()).isEqualTo("One agent");
    assertThat(run.err())
        .startsWith(AGENT + ": read as otm: ")
        .contains("\nwritten as threat-dragon: 2 zones, 2 components, 1 flows")
        .contains(
            "\n"
                + "threat-dragon: lost: trustZone trustRating in 2 places, first"
                + " (trustZone:outside/trustRating)\n")
        .contains(
            "\n"
                + "threat-dragon: filled-in: Where this is drawn is made up, since the format is a"
                + " drawing (2 places). (component:web/layout)\n")
        .contains(
            "\n"
                + "threat-dragon: own-field: This stands in a field that only this product reads."
                + " (system/id)\n")
        .doesNotContain("Exception");
  }

  @Test
  void writesAFile() throws IOException {
    Path file = folder.resolve("out.json");

    CommandRun run = CommandRun.of("convert", AGENT, "--to", "otm", "--output", file.toString());

    assertThat(run.out()).isEmpty();
    assertThat(JSON.readTree(Files.readAllBytes(file)).path("otmVersion").asText())
        .isEqualTo("0.2.0");
  }

  @Test
  void takesTheCallersMapping() throws IOException {
    Path source = folder.resolve("model.json");
    Files.writeString(
        source,
        """
        {"summary": {"title": "T"}, "detail": {"diagrams": [{"cells": [
          {"id": "c1", "shape": "process", "data": {"type": "tm.Process", "name": "Model"}}]}]}}
        """);
    Path mapping = folder.resolve("mapping.yaml");
    Files.writeString(mapping, "components: [{source: process, type: ai.model.predictive}]");

    CommandRun run =
        CommandRun.of("convert", source.toString(), "--to", "otm", "--mapping", mapping.toString());

    assertThat(JSON.readTree(run.out()).at("/components/0/type").asText())
        .isEqualTo("ai.model.predictive");
  }

  @Test
  void refusesAMappingWithItsPlace() throws IOException {
    Path mapping = folder.resolve("mapping.yaml");
    Files.writeString(mapping, "components:\n  - {type: x}\n");

    CommandRun run =
        CommandRun.of("convert", AGENT, "--to", "otm", "--mapping", mapping.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith(mapping + ":2:5: missing-field: ");
  }

  @Test
  void endsWithCode2AndThePlaceWhenTheDocumentIsRefused() {
    CommandRun run = CommandRun.of("convert", DOCUMENTS + "truncated.json", "--to", "otm");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(DOCUMENTS + "truncated.json:3:24: syntax: ");
  }

  @Test
  void wantsAReportOnAFolder() {
    CommandRun run = CommandRun.of("convert", DOCUMENTS, "--to", "otm");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith(DOCUMENTS.replaceFirst("/$", "") + ": not-a-file: ");
  }

  @Test
  void namesTheFormatsThatThereAre() {
    CommandRun run = CommandRun.of("convert", AGENT, "--to", "visio");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no format 'visio' is written; there are otm, otm-yaml, ");
  }

  @Test
  void reportsOnEveryFileByFormat() {
    CommandRun run = CommandRun.of("convert", DOCUMENTS, "--report");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out())
        .containsPattern("(?m)^otm +one-agent.otm.yaml +2 +2 +1 +1 ")
        .containsPattern(
            "(?m)^refused  src/test/resources/documents/mixed/notes.txt:1:1: not-a-model: ")
        .containsPattern("(?m)^refused  src/test/resources/documents/page.otm:1:1: not-a-model: ")
        .doesNotContain("\u001B");
    List<String> lines = run.out().lines().toList();
    assertThat(lines.getLast()).isEqualTo("files=16 imported=9 refused=7 failed=0");
  }

  @Test
  void reportsAsOneObjectPerLine() throws IOException {
    CommandRun run = CommandRun.of("convert", DOCUMENTS, "--report", "--output", "json");

    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(17);
    for (String line : lines) {
      JsonNode json = JSON.readTree(line);
      assertThat(json.isObject()).isTrue();
    }
    assertThat(JSON.readTree(lines.getLast()).path("failed").asInt(-1)).isZero();
  }

  @Test
  void wantsAFormatOrAReport() {
    assertThat(CommandRun.of("convert", AGENT).err()).contains("either --to FORMAT or --report");
  }
}

package dev.glacis.cli.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.glacis.cli.CommandRun;
import dev.glacis.cli.terminal.Screen;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

  private static final String SAMPLE = "../samples/mail-agent.otm.yaml";

  @TempDir Path folder;
  private String changed;

  @BeforeEach
  void changeOneControl() throws IOException {
    String sample = Files.readString(Path.of(SAMPLE));
    assertThat(sample).contains("sandbox: container");
    Path copy = folder.resolve("changed.otm.yaml");
    Files.writeString(copy, sample.replace("sandbox: container", "sandbox: none"));
    changed = copy.toString();
  }

  @Test
  void showsPeopleWhatMattersToSecurityFirst() {
    CommandRun run = CommandRun.of("diff", SAMPLE, changed);

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith(SAMPLE + " → " + changed + "\n1 security-relevant change. Elements: 0 added,")
        .containsPattern("(?m)^control-removed +\\S.* sandbox +container +none$")
        .endsWith("    sandbox: container → none\n");
  }

  @Test
  void writesOneJsonObjectWithBothDigests() throws IOException {
    JsonNode json =
        new ObjectMapper()
            .readTree(CommandRun.of("diff", SAMPLE, changed, "--output", "json").out());

    assertThat(json.at("/before/file").textValue()).isEqualTo(SAMPLE);
    assertThat(json.at("/before/digest")).isNotEqualTo(json.at("/after/digest"));
    assertThat(json.at("/security/0/kind").textValue()).isEqualTo("control-removed");
    assertThat(json.at("/counts/changed").intValue()).isEqualTo(1);
  }

  @Test
  void writesMarkdownForAPullRequest() {
    assertThat(CommandRun.of("diff", SAMPLE, changed, "--output", "markdown").out())
        .startsWith("## Architecture: ../samples/mail-agent.otm.yaml → ")
        .contains("| Control removed: `sandbox` |");
  }

  @Test
  void saysThatBothSayTheSame() throws IOException {
    byte[] same = Files.readString(Path.of(SAMPLE)).getBytes(StandardCharsets.UTF_8);

    CommandRun run = CommandRun.of(same, Screen.paper(), "diff", SAMPLE, "-");

    assertThat(run.out()).isEqualTo(SAMPLE + " → standard input\nBoth say the same.\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void comparesNothingWhenOneIsRefusedOrAFolder() {
    CommandRun missing = CommandRun.of("diff", SAMPLE, "missing.yaml");
    CommandRun whole = CommandRun.of("diff", "../samples", SAMPLE);

    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.out()).isEmpty();
    assertThat(missing.err()).startsWith("missing.yaml: not-found: ");
    assertThat(whole.code()).isEqualTo(2);
    assertThat(whole.err()).startsWith("../samples: not-a-file: It is a folder;");
  }
}

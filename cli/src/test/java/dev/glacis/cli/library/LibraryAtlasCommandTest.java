package dev.glacis.cli.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.glacis.cli.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryAtlasCommandTest {

  private static final Path RELEASES = Path.of("src/test/resources/atlas");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "format-5.yaml, '5.9.9, which is older: \"new\" has been given up since, '",
    "format-6.yaml, '2027.01.\n'"
  })
  void readsReleasesOfBothFormats(String file, String other) {
    CommandRun run = CommandRun.of("library", "atlas", RELEASES.resolve(file).toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("ATLAS 2026.09 is pinned; compared with " + other)
        .containsPattern("new      AML\\.T0051\\.009  By Post +AI-")
        .containsPattern("renamed  AML\\.T0051 +LLM Prompt Injection → Prompt Injection +AI-")
        .containsPattern("retired  AML\\.T0051\\.001  Indirect +AI-")
        .doesNotContain("AML.T0051.000", "AML.M0000 ")
        .containsPattern("\\d+ definitions touched: AI-AGT-001 ");
  }

  @Test
  void takesAnyNumberForARelease() throws IOException {
    String release = Files.readString(RELEASES.resolve("format-5.yaml"));
    Path file = folder.resolve("release.yaml");
    Files.writeString(file, release.replace("5.9.9", "99999999999.1.0"));

    CommandRun run = CommandRun.of("library", "atlas", file.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("ATLAS 2026.09 is pinned; compared with 99999999999.1.0.\n");
  }

  @Test
  void givesTheSameAsJson() throws IOException {
    CommandRun run =
        CommandRun.of(
            "library", "atlas", RELEASES.resolve("format-6.yaml").toString(), "--output", "json");

    JsonNode json = new ObjectMapper().readTree(run.out());
    assertThat(json.get("pinned").asText()).isEqualTo("2026.09");
    assertThat(json.get("other").asText()).isEqualTo("2027.01");
    assertThat(json.get("otherIsOlder").asBoolean()).isFalse();
    JsonNode change = json.get("techniques").get(0);
    assertThat(change.get("change").asText()).isEqualTo("new");
    assertThat(change.get("id").asText()).isEqualTo("AML.T0051.009");
    assertThat(change.get("touches")).isNotEmpty();
    assertThat(json.get("touched")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'id: [1'|is no YAML: ",
        "'name: something else'|is no release of ATLAS, it has no techniques.",
        "'[1, 2]'|is no release of ATLAS, it has no techniques.",
        "''|is no release of ATLAS, it has no techniques."
      })
  void refusesWhatIsNoRelease(String text, String message) throws IOException {
    Path file = Files.writeString(folder.resolve("release.yaml"), text);

    CommandRun run = CommandRun.of("library", "atlas", file.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith(file + ": not-a-release: " + message)
        .doesNotContain("Exception");
  }

  @Test
  void saysThatThereIsNoSuchFile() {
    CommandRun run = CommandRun.of("library", "atlas", "none.yaml");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("none.yaml: not-found: There is no such file.\n");
  }
}

package dev.glacis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command prints and how it ends. */
class CheckCommandTest {

  private static final Path SAMPLES = Path.of("..", "samples");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void printsCountsThreatsAndQuestionsOfADocument() {
    assertThat(run("check", SAMPLES.resolve("mail-agent.otm.yaml").toString())).isZero();
    assertThat(text(out)).contains(" critical, ").contains("AI-AGT-").contains("settle most");
    assertThat(text(err)).isEmpty();
  }

  @Test
  void givesOneJsonObjectPerDocumentOfAFolder() {
    assertThat(run("check", SAMPLES.toString(), "--output", "json")).isZero();
    List<String> lines = text(out).lines().toList();
    assertThat(lines).hasSize(3).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
    assertThat(lines).allMatch(line -> line.contains("\"threats\":[{"));
    assertThat(lines).allMatch(line -> line.contains("\"pointer\":\"/components/"));
    assertThat(lines).noneMatch(line -> line.contains("\"verdict\""));
  }

  @Test
  void readsStandardInput() throws IOException {
    byte[] document = Files.readAllBytes(SAMPLES.resolve("mail-agent.otm.yaml"));
    assertThat(run(document, "check", "-")).isZero();
    assertThat(text(out)).contains("AI-AGT-");
  }

  @Test
  void namesThePlaceOfWhatItRefusesAndEvaluatesTheRest(@TempDir Path folder) throws IOException {
    Files.copy(SAMPLES.resolve("mail-agent.otm.yaml"), folder.resolve("good.yaml"));
    Files.writeString(folder.resolve("bad.json"), "{\"otmVersion\": \"0.2.0\",\n \"project\": 1}");
    assertThat(run("check", folder.toString(), "--output", "json")).isEqualTo(2);
    assertThat(text(out).lines()).hasSize(1);
    assertThat(text(err)).contains("bad.json").contains("/project").doesNotContain("Exception");
  }

  @Test
  void saysThatThereIsNoSuchFile() {
    assertThat(run("check", "nowhere.yaml")).isEqualTo(2);
    assertThat(text(err)).contains("nowhere.yaml: there is no such file");
  }

  @Test
  void refusesAnOutputThatItDoesNotKnow() {
    assertThat(run("check", SAMPLES.toString(), "--output", "bogus")).isEqualTo(2);
    assertThat(text(err)).contains("bogus");
  }

  private int run(String... arguments) {
    return run(new byte[0], arguments);
  }

  private int run(byte[] in, String... arguments) {
    return GlacisCli.run(
        new ByteArrayInputStream(in), new PrintStream(out), new PrintStream(err), arguments);
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}

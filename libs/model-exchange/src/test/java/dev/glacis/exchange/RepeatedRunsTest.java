package dev.glacis.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same document gives the same ids, model, export and loss report. In another process as well:
 * maps and sets without an order have another one there.
 */
class RepeatedRunsTest {

  @Test
  void everyDocumentGivesTheSameInAnotherProcess(@TempDir Path folder)
      throws IOException, InterruptedException {
    Map<String, String> here = Digests.all();

    assertThat(here).hasSizeGreaterThan(50);
    assertThat(inAnotherProcess(folder.resolve("digests"))).isEqualTo(here);
  }

  @Test
  void everyDocumentGivesTheSameWhenItIsReadAgain() {
    assertThat(Digests.all()).isEqualTo(Digests.all());
  }

  private static Map<String, String> inAnotherProcess(Path output)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dglacis.samples="
                    + System.getProperty("glacis.samples", "../../../shared/samples"),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Digests.class.getName())
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.waitFor()).isZero();
    Map<String, String> digests = new TreeMap<>();
    for (String line : Files.readAllLines(output)) {
      digests.put(line.substring(line.indexOf(' ') + 1), line.substring(0, line.indexOf(' ')));
    }
    return digests;
  }
}

package dev.glacis.modeling.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The largest documents of each format become drafts in a heap of half a gigabyte. */
class SmallHeapTest {

  private static final String HEAP = "-Xmx512m";

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'100,000 assets of Threagile', drafted 100000",
    "'100,000 parts of CycloneDX in XML', drafted 100000",
    "'100,000 stencils of tm7', drafted 100000",
    "'100,000 cells of Threat Dragon', drafted 100000",
    "gzip bomb, refused encoding",
    "alias bomb in flow style, refused alias-bomb"
  })
  @Timeout(120)
  void makesADraftOrRefusesItWithoutRunningOutOfMemory(String body, String outcome)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-cp",
                System.getProperty("java.class.path"),
                SmallHeapImport.class.getName(),
                body)
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(said.strip()).endsWith(outcome);
    assertThat(process.exitValue()).isZero();
  }
}

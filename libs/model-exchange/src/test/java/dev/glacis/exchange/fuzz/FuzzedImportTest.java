package dev.glacis.exchange.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.glacis.exchange.ExchangeFormat;
import dev.glacis.exchange.ExchangeFormats;
import dev.glacis.exchange.Fixtures;
import dev.glacis.exchange.ForeignModels;
import dev.glacis.exchange.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Fuzzes the importers, with coverage as its guide and documents of every format as seeds: no
 * exception but a refusal, no input that takes more than ten seconds, no more memory than the
 * process has. One process for all, since preparing one takes longer than the run.
 */
class FuzzedImportTest {

  private static final int SECONDS = Integer.getInteger("glacis.fuzz.seconds", 16);

  /** In bytes; from larger ones a run of seconds gets nowhere. */
  private static final int LARGEST_SEED = 40_000;

  @Test
  void readsOrRefusesWhateverTheFuzzerFinds(@TempDir Path work)
      throws IOException, InterruptedException {
    assumeTrue(
        System.getProperty("os.arch").matches("amd64|x86_64"),
        "the fuzzer has no native part for this processor");
    Map<String, byte[]> seeds = new TreeMap<>();
    for (String folder : List.of("otm", "foreign")) {
      Fixtures.names(folder)
          .forEach(name -> seeds.put(name, Fixtures.bytes("/" + folder + "/" + name)));
    }
    for (String folder : ForeignModels.FOLDERS) {
      Samples.ifPresent(folder).forEach((name, document) -> seeds.put("public-" + name, document));
    }
    Path corpus = Files.createDirectories(work.resolve("corpus"));
    for (Map.Entry<String, byte[]> seed : seeds.entrySet()) {
      if (seed.getValue().length <= LARGEST_SEED) {
        Files.write(corpus.resolve(seed.getKey()), seed.getValue());
      }
    }

    Path log = work.resolve("log");
    Process fuzzer = start(work, corpus, log);
    boolean ended = fuzzer.waitFor(SECONDS + 120L, TimeUnit.SECONDS);
    fuzzer.destroyForcibly();

    assertThat(ended).as("the fuzzer ended").isTrue();
    String said = Files.readString(log);
    assertThat(fuzzer.exitValue()).as(said).isZero();
    assertThat(said).contains("Done ");
    assertThat(said.substring(said.indexOf(FuzzedImport.READ)))
        .as("every importer was reached")
        .contains(importers());
  }

  private static List<String> importers() {
    return ExchangeFormats.all().stream()
        .filter(format -> format.reader().isPresent())
        .map(ExchangeFormat::name)
        .toList();
  }

  private static Process start(Path work, Path corpus, Path log) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        List.of(
            java,
            "-Xmx512m",
            "-XX:+EnableDynamicAgentLoading",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            "com.code_intelligence.jazzer.Jazzer",
            "--target_class=" + FuzzedImport.class.getName(),
            "--instrumentation_includes=dev.glacis.**",
            "--reproducer_path=" + work,
            "-artifact_prefix=" + work + "/",
            "-max_total_time=" + SECONDS,
            "-timeout=10",
            "-rss_limit_mb=0",
            "-max_len=" + LARGEST_SEED,
            corpus.toString());
    return new ProcessBuilder(command)
        .directory(work.toFile())
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }
}

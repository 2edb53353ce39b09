package dev.glacis.exchange.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.glacis.exchange.ExchangeFormat;
import dev.glacis.exchange.ExchangeFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Fuzzes the importers, with coverage as its guide and documents of every format as seeds: no
 * exception but a refusal, no input that takes more than ten seconds, no more memory than the
 * process has. One process for all, since preparing one takes longer than the run.
 */
class FuzzedImportTest {

  /** Counted, not timed: a busy machine must not fuzz less. */
  private static final int RUNS = Integer.getInteger("glacis.fuzz.runs", 2_000);

  /** A process that takes longer hangs. */
  private static final int MOST_SECONDS = 180 + RUNS / 20;

  /** In bytes; larger ones are cut, since with them a short run gets nowhere. */
  static final int LARGEST_SEED = 16_000;

  /** Documents, for each importer, that were found to be of its format. */
  private static final int LEAST_REACHED = 10;

  @Test
  void readsOrRefusesWhateverTheFuzzerFinds(@TempDir Path work)
      throws IOException, InterruptedException {
    assumeTrue(
        System.getProperty("os.arch").matches("amd64|x86_64"),
        "the fuzzer has no native part for this processor");
    Path corpus = Files.createDirectories(work.resolve("corpus"));
    for (Map.Entry<String, byte[]> seed : Seeds.whole().entrySet()) {
      Files.write(corpus.resolve(seed.getKey()), SmallSeed.of(seed.getValue(), LARGEST_SEED));
    }
    for (byte[] script : EditedSeed.scripts()) {
      Files.write(corpus.resolve("script-" + HexFormat.of().formatHex(script)), script);
    }

    Path log = work.resolve("log");
    Process fuzzer = start(work, corpus, log);
    boolean ended = fuzzer.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
    fuzzer.destroyForcibly();

    assertThat(ended).as("the fuzzer ended").isTrue();
    String said = Files.readString(log);
    assertThat(fuzzer.exitValue()).as(said).isZero();
    assertThat(said).contains("Done ");

    assertThat(reached(said)).containsOnlyKeys(importers());
    assertThat(reached(said).values())
        .as("documents for each importer: " + reached(said))
        .allMatch(count -> count >= LEAST_REACHED);
  }

  private static Map<String, Integer> reached(String said) {
    return said.lines()
        .filter(line -> line.startsWith(FuzzedImport.REACHED))
        .map(line -> line.substring(FuzzedImport.REACHED.length()).split(" "))
        .collect(Collectors.toMap(words -> words[0], words -> Integer.valueOf(words[1])));
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
            "-runs=" + RUNS,
            "-seed=7",
            "-timeout=10",
            "-rss_limit_mb=0",
            "-max_len=" + LARGEST_SEED,
            corpus.toString());
    // In the directory of the module, where the shipped vocabulary is found.
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }
}

package dev.glacis.exchange.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Fuzzes each importer, with coverage as its guide and documents of its format as seeds: no
 * exception but a refusal, no input that takes more than ten seconds, no more memory than the
 * process has.
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

  /** The part of the runs, for each importer, that is fair when they share them: a tenth of it. */
  private static final int LEAST_INPUTS = RUNS / FuzzTargets.formats().size() / 10;

  @TempDir private static Path work;

  private static String said;

  @BeforeAll
  static void fuzz() throws IOException, InterruptedException {
    assumeTrue(
        System.getProperty("os.arch").matches("amd64|x86_64"),
        "the fuzzer has no native part for this processor");
    Path corpus = Files.createDirectories(work.resolve("corpus"));
    for (Map.Entry<String, byte[]> seed :
        FuzzTargets.corpus(FuzzTargets.formats(), LARGEST_SEED).entrySet()) {
      Files.write(corpus.resolve(seed.getKey()), seed.getValue());
    }
    Path log = work.resolve("log");
    Process fuzzer = start(corpus, log);
    boolean ended = fuzzer.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
    fuzzer.destroyForcibly();
    said = Files.readString(log);
    assertThat(ended).as("the fuzzer ended").isTrue();
    assertThat(fuzzer.exitValue()).as(said).isZero();
    assertThat(said).contains("Done ");
  }

  static List<String> importers() {
    return FuzzTargets.formats();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("importers")
  void readsOrRefusesWhateverTheFuzzerFinds(String importer) {
    assertThat(number(FuzzedImport.ASKED_FOR, importer))
        .as("inputs")
        .isGreaterThanOrEqualTo(LEAST_INPUTS);
    assertThat(number(FuzzedImport.REACHED, importer))
        .as("documents of the format")
        .isGreaterThanOrEqualTo(LEAST_REACHED);
  }

  private static int number(String what, String importer) {
    return said.lines()
        .filter(line -> line.startsWith(what + importer + " "))
        .map(line -> line.substring(line.lastIndexOf(' ') + 1))
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(0);
  }

  private static Process start(Path corpus, Path log) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>(List.of(java));
    if (System.getProperty(FuzzTargets.ONLY) != null) {
      command.add("-D" + FuzzTargets.ONLY + "=" + System.getProperty(FuzzTargets.ONLY));
    }
    command.addAll(
        List.of(
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
            corpus.toString()));
    // In the directory of the module, where the shipped vocabulary is found.
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }
}

package dev.glacis.cli.rules;

import dev.glacis.cli.Console;
import dev.glacis.cli.ExitCode;
import dev.glacis.cli.HelpOption;
import dev.glacis.compiler.Problem;
import dev.glacis.library.ThreatLibrary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the examples of every threat definition of a pack. */
@Command(
    name = "test",
    description = {
      "Runs the examples of every threat definition of a pack, which may require shipped packs.",
      "They must fire or stay silent as they say, every alternative must fire once, and a silent"
          + " example must differ from a firing one in one fact."
    },
    footer =
        "Exit code 0 when every example came out as it says, 1 when not, 2 when the pack could not"
            + " be loaded.")
final class RulesTestCommand implements Callable<Integer> {

  /** How results are written. */
  enum Format {
    TEXT,
    JSON,
    JUNIT
  }

  private final Console console;

  @Parameters(
      paramLabel = "PACK",
      description = "folder with a pack.yaml, or a folder of such folders")
  private String pack;

  @Option(
      names = "--output",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (default), json or junit (XML that build servers read)")
  private Format output;

  @Mixin private HelpOption help;

  RulesTestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Optional<LoadedPack> loaded =
        PackSources.load(pack, ThreatLibrary.load(), console, this::refused);
    if (loaded.isEmpty()) {
      return ExitCode.NOT_EVALUATED;
    }
    TestResults results = TestResults.of(loaded.get());
    write(written(results));
    return results.passed() ? ExitCode.DONE : ExitCode.FAILED;
  }

  /** People have read the problems on standard error; programs get them where results would be. */
  private void refused(List<Problem> problems) throws IOException {
    switch (output) {
      case TEXT -> {}
      case JSON -> write(JsonTestReport.of(problems));
      case JUNIT -> write(JunitProblems.of(problems));
    }
  }

  private void write(byte[] report) throws IOException {
    console.out().write(report);
    console.out().flush();
  }

  private byte[] written(TestResults results) {
    return switch (output) {
      case TEXT -> TextTestReport.of(results, console.screen()).getBytes(StandardCharsets.UTF_8);
      case JSON -> JsonTestReport.of(results);
      case JUNIT -> JunitTestReport.of(results);
    };
  }
}

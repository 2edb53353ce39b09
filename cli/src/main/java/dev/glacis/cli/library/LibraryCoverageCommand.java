package dev.glacis.cli.library;

import dev.glacis.cli.Console;
import dev.glacis.cli.ExitCode;
import dev.glacis.cli.HelpOption;
import dev.glacis.cli.OutputOption;
import dev.glacis.library.ThreatLibrary;
import dev.glacis.library.coverage.LibraryCoverage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows which entries of public lists the shipped definitions cover. */
@Command(
    name = "coverage",
    description = {
      "Shows which definitions name which entries of ATLAS, OWASP, NIST AI 100-2 and CoSAI, and how"
          + " many there are per lifecycle stage and STRIDE class.",
      "A technique is covered when a definition that fires in one of its own examples names it, one"
          + " of its sub-techniques or, for a sub-technique, its parent; a group of NIST AI 100-2"
          + " when all attacks in it are. What is out of scope with a reason does not count."
    },
    footer =
        "Exit code 0 when every entry is covered or out of scope with a reason, 1 when one is"
            + " neither.")
final class LibraryCoverageCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private OutputOption output;

  @Mixin private HelpOption help;

  LibraryCoverageCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    LibraryCoverage coverage = LibraryCoverage.shipped(ThreatLibrary.load());
    console.out().write(written(coverage));
    console.out().flush();
    return coverage.complete() ? ExitCode.DONE : ExitCode.FAILED;
  }

  private byte[] written(LibraryCoverage coverage) {
    return switch (output.format()) {
      case TEXT -> CoverageText.of(coverage, console.screen()).getBytes(StandardCharsets.UTF_8);
      case JSON -> CoverageJson.of(coverage);
    };
  }
}

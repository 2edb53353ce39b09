package dev.glacis.cli.rules;

import dev.glacis.cli.Console;
import dev.glacis.cli.ExitCode;
import dev.glacis.cli.HelpOption;
import dev.glacis.cli.OutputOption;
import dev.glacis.cli.document.Documents;
import dev.glacis.cli.document.LocalLimits;
import dev.glacis.compiler.Problem;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.library.ThreatLibrary;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what a draft of a pack would change for models. */
@Command(
    name = "dry-run",
    description = {
      "Says which threats a draft of a pack would add, resolve and change: in place of the"
          + " shipped pack of its id, or beside the shipped packs when there is none.",
      "JSON is one object per model and line, totals last."
    },
    footer = "Exit code 0 when every model was evaluated, 2 when something was not.")
final class RulesDryRunCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "PACK",
      description = "folder with a pack.yaml, or a folder of such folders")
  private String pack;

  @Option(
      names = "--models",
      paramLabel = "FILE|FOLDER|-",
      required = true,
      description = "Open Threat Model documents to try the draft on")
  private String models;

  @Mixin private OutputOption output;

  @Mixin private HelpOption help;

  RulesDryRunCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    PackSet shipped = ThreatLibrary.load();
    Optional<LoadedPack> draft = PackSources.load(pack, shipped, console, this::refused);
    if (draft.isEmpty()) {
      return ExitCode.NOT_EVALUATED;
    }
    Documents documents = Documents.of(models, console);
    if (documents.isEmpty()) {
      return ExitCode.NOT_EVALUATED;
    }
    return run(new DraftComparison(shipped, draft.get()), documents);
  }

  private void refused(List<Problem> problems) throws IOException {
    switch (output.format()) {
      case JSON -> JsonDryRun.write(problems, console.out());
      case TEXT -> {}
    }
  }

  private int run(DraftComparison comparison, Documents documents) throws IOException {
    DryRunReport report =
        switch (output.format()) {
          case JSON -> new JsonDryRun(comparison, console.out());
          case TEXT -> new TextDryRun(comparison, console.out(), console.screen());
        };
    DryRunTotals totals = new DryRunTotals();
    Documents.Tally tally =
        documents.forEach(
            LocalLimits.ofWholeDocuments(comparison.vocabulary()),
            comparison::of,
            answered -> {
              report.write(answered);
              totals.add(answered);
            });
    totals.addRefused(tally.refused());
    report.end(totals);
    return tally.complete() ? ExitCode.DONE : ExitCode.NOT_EVALUATED;
  }
}

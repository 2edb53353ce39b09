package dev.glacis.cli.lint;

import dev.glacis.cli.Console;
import dev.glacis.cli.ExitCode;
import dev.glacis.cli.HelpOption;
import dev.glacis.cli.OutputOption;
import dev.glacis.cli.document.Answered;
import dev.glacis.cli.document.DocumentTarget;
import dev.glacis.cli.document.Documents;
import dev.glacis.cli.document.Documents.Answers;
import dev.glacis.cli.document.LocalLimits;
import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.exchange.lint.LintReport;
import dev.glacis.exchange.lint.LintSeverity;
import dev.glacis.exchange.lint.ModelLinter;
import dev.glacis.library.ThreatLibrary;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what is wrong, missing or contradictory in documents. */
@Command(
    name = "lint",
    description = {
      "Says what is wrong, missing or contradictory in documents: orphans, unknown words with the"
          + " nearest known one, facts that the rules would need, statements that cannot all be"
          + " true, boxes outside of their zones, broken parts.",
      "JSON is one object per document and line. What keeps a document from being read is told on"
          + " standard error."
    },
    footer =
        "Exit code 0 without warnings and errors, 1 with some, 2 when a document was refused. Notes"
            + " do not count.")
public final class LintCommand implements Callable<Integer> {

  private final Console console;
  private boolean warned;

  @Mixin private DocumentTarget target;

  @Mixin private OutputOption output;

  @Mixin private HelpOption help;

  public LintCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Documents documents = target.documents(console);
    if (documents.isEmpty()) {
      return ExitCode.NOT_EVALUATED;
    }
    ThreatEngine engine = new ThreatEngine(ThreatLibrary.load());
    ModelLinter linter = new ModelLinter(engine);
    Answers<LintReport> answers = answers();
    Documents.Tally tally =
        documents.forEach(
            LocalLimits.options(engine.packs().vocabulary()),
            Function.identity(),
            document -> answers.write(linted(document, linter)));
    if (!tally.complete()) {
      return ExitCode.NOT_EVALUATED;
    }
    return warned ? ExitCode.FAILED : ExitCode.DONE;
  }

  private Answered<LintReport> linted(Answered<ArchitectureModel> document, ModelLinter linter) {
    LintReport report =
        linter.lint(
            document.answer(), document.document().sourceMap(), document.document().lossReport());
    warned |= report.findings().stream().anyMatch(one -> one.severity() != LintSeverity.NOTE);
    return new Answered<>(document.file(), document.document(), report);
  }

  private Answers<LintReport> answers() {
    return switch (output.format()) {
      case JSON -> new JsonFindings(console.out());
      case TEXT -> new TextFindings(console.out());
    };
  }
}

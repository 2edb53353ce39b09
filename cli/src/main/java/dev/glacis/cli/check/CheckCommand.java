package dev.glacis.cli.check;

import dev.glacis.cli.Console;
import dev.glacis.cli.ExitCode;
import dev.glacis.cli.HelpOption;
import dev.glacis.cli.OutputOption;
import dev.glacis.cli.document.DocumentTarget;
import dev.glacis.cli.document.Documents;
import dev.glacis.cli.document.Documents.Answers;
import dev.glacis.cli.document.LocalLimits;
import dev.glacis.cli.document.OtherCores;
import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.library.ThreatLibrary;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Evaluates documents with the packs that ship, without any service. */
@Command(
    name = "check",
    description = {
      "Evaluates architecture models of any format that is read with the shipped rule packs.",
      "JSON is one object per document and line."
    },
    footer = "Exit code 0 when everything was evaluated, 2 when something was not.")
public final class CheckCommand implements Callable<Integer> {

  private final Console console;
  private boolean measured = true;

  @Mixin private DocumentTarget target;

  @Mixin private OutputOption output;

  @Mixin private HelpOption help;

  public CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Documents documents = target.documents(console);
    if (documents.isEmpty()) {
      return ExitCode.NOT_EVALUATED;
    }
    ThreatEngine engine = new ThreatEngine(ThreatLibrary.load()).helpedBy(OtherCores.helpers());
    Answers<Evaluation> answers = answers();
    boolean complete =
        documents
            .forEach(
                LocalLimits.ofWholeDocuments(engine.packs().vocabulary()),
                engine::evaluate,
                answered -> {
                  answers.write(answered);
                  measured &= !answered.answer().evaluated().nothing();
                })
            .complete();
    return complete && measured ? ExitCode.DONE : ExitCode.NOT_EVALUATED;
  }

  private Answers<Evaluation> answers() {
    return switch (output.format()) {
      case JSON -> new JsonAnswers(console.out());
      case TEXT -> new TextAnswers(console.out(), console.screen());
    };
  }
}

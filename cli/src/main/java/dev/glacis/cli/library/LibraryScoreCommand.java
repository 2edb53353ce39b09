package dev.glacis.cli.library;

import dev.glacis.cli.Console;
import dev.glacis.cli.ExitCode;
import dev.glacis.cli.HelpOption;
import dev.glacis.cli.OutputOption;
import dev.glacis.cli.document.Complaint;
import dev.glacis.cli.document.Documents;
import dev.glacis.engine.ThreatEngine;
import dev.glacis.library.ThreatLibrary;
import dev.glacis.library.score.ExpectedTechniques;
import dev.glacis.library.score.LibraryScore;
import dev.glacis.library.score.LibraryScoring;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares the threats of known systems with the techniques that were used against them. */
@Command(
    name = "score",
    description = {
      "Compares the threats of known systems with the ATLAS techniques that were used against"
          + " them.",
      "A document belongs to the case whose id its file name begins with or its project has. A"
          + " technique is found when a confirmed or assumed threat names it, its parent or one of"
          + " its sub-techniques; it counts when an architecture can show it and it is more than a"
          + " name of the damage. A system that no row knows counts for threats per element only."
    },
    footer =
        "Exit code 0 when every document was read, 2 when something was not or no case could be"
            + " compared.")
final class LibraryScoreCommand implements Callable<Integer> {

  private static final Complaint NOTHING_TO_COMPARE =
      Complaint.ofTheFile(
          "nothing-to-compare",
          "No document is a case of this table with a technique that ATLAS has and an architecture"
              + " can show.");

  private final Console console;

  @Option(
      names = "--models",
      paramLabel = "FOLDER",
      required = true,
      description = "Open Threat Model documents, one per case")
  private String models;

  @Option(
      names = "--expected",
      paramLabel = "CSV",
      required = true,
      description = "table with the columns id and techniques_ordered; others are ignored")
  private String expected;

  @Mixin private OutputOption output;

  @Mixin private HelpOption help;

  LibraryScoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Optional<ExpectedTechniques> techniques = techniques();
    if (techniques.isEmpty()) {
      return ExitCode.NOT_EVALUATED;
    }
    Documents documents = Documents.of(models, console);
    if (documents.isEmpty()) {
      return ExitCode.NOT_EVALUATED;
    }
    LibraryScoring scoring = LibraryScoring.shipped(new ThreatEngine(ThreatLibrary.load()));
    ScoredCases cases = new ScoredCases(scoring, techniques.get(), console);
    boolean complete = cases.read(documents);
    LibraryScore score = scoring.total(cases.scores());
    if (!score.comparable()) {
      NOTHING_TO_COMPARE.say(expected, console);
      return ExitCode.NOT_EVALUATED;
    }
    write(score);
    return complete ? ExitCode.DONE : ExitCode.NOT_EVALUATED;
  }

  private void write(LibraryScore score) throws IOException {
    console
        .out()
        .write(
            switch (output.format()) {
              case TEXT -> ScoreText.of(score, console.screen()).getBytes(StandardCharsets.UTF_8);
              case JSON -> ScoreJson.of(score);
            });
    console.out().flush();
  }

  private Optional<ExpectedTechniques> techniques() throws IOException {
    try {
      return Optional.of(ExpectedTechniques.parse(Files.readString(Path.of(expected))));
    } catch (NoSuchFileException missing) {
      Complaint.ofTheFile("not-found", "There is no such file.").say(expected.toString(), console);
    } catch (MalformedInputException binary) {
      Complaint.ofTheFile("encoding", "It is no text in UTF-8.").say(expected.toString(), console);
    } catch (IllegalArgumentException unfit) {
      Complaint.ofTheFile("not-a-table", unfit.getMessage() + ".")
          .say(expected.toString(), console);
    }
    return Optional.empty();
  }
}

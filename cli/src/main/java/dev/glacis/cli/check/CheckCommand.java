package dev.glacis.cli.check;

import dev.glacis.cli.Console;
import dev.glacis.cli.ExitCode;
import dev.glacis.cli.OutputFormat;
import dev.glacis.cli.check.CheckOutcome.Checked;
import dev.glacis.cli.check.CheckOutcome.Refused;
import dev.glacis.cli.terminal.Printable;
import dev.glacis.library.ThreatLibrary;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Evaluates documents with the packs that ship, without any service. */
@Command(
    name = "check",
    description = "Evaluates Open Threat Model documents (JSON, YAML) with the shipped rule packs.",
    footer = "Exit code 0 when everything was evaluated, 2 when something was not.")
public final class CheckCommand implements Callable<Integer> {

  private static final String STANDARD_INPUT = "-";
  private static final int MOST_OTHERS = 20;

  private final Console console;

  @Parameters(
      paramLabel = "FILE|FOLDER|-",
      description = "a document, a folder of documents, or - for standard input")
  private String target;

  @Option(
      names = "--output",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (default) or json, one object per document and line")
  private OutputFormat output;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "show this text")
  private boolean help;

  public CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (target.equals(STANDARD_INPUT)) {
      return check(List.of(Source.standardInput(console.in())), true);
    }
    Path path = Path.of(target);
    if (!Files.isDirectory(path)) {
      return check(List.of(Source.of(path)), true);
    }
    return checkFolder(path);
  }

  private int checkFolder(Path path) throws IOException {
    DocumentFolder folder = DocumentFolder.of(path);
    folder.unreadable().forEach(file -> say(file + ": unreadable: it cannot be opened."));
    folder.others().stream()
        .limit(MOST_OTHERS)
        .forEach(file -> say(file + ": left out, " + DocumentFolder.EXPECTED + "."));
    if (folder.others().size() > MOST_OTHERS) {
      say((folder.others().size() - MOST_OTHERS) + " more files were left out.");
    }
    if (folder.documents().isEmpty()) {
      say("glacis: there is no document in " + path + ".");
      return ExitCode.NOT_EVALUATED;
    }
    return check(
        folder.documents().stream().map(Source::of).toList(), folder.unreadable().isEmpty());
  }

  private int check(List<Source> sources, boolean complete) throws IOException {
    DocumentCheck check = new DocumentCheck(ThreatLibrary.load());
    Answers answers =
        switch (output) {
          case JSON -> new JsonAnswers(console.out());
          case TEXT -> new TextAnswers(console.out(), console.screen());
        };
    boolean all = complete;
    for (Source source : sources) {
      switch (outcome(check, source)) {
        case Checked checked -> {
          answers.write(checked);
          all &= checked.measured();
        }
        case Refused refused -> {
          refused.complaints().forEach(one -> say(one.in(refused.file())));
          all = false;
        }
      }
    }
    return all ? ExitCode.DONE : ExitCode.NOT_EVALUATED;
  }

  private static CheckOutcome outcome(DocumentCheck check, Source source) {
    byte[] document;
    try {
      document = source.read();
    } catch (NoSuchFileException missing) {
      return refused(source, "not-found", "There is no such file.");
    } catch (AccessDeniedException denied) {
      return refused(source, "unreadable", "The file may not be read.");
    } catch (IOException failure) {
      return refused(source, "unreadable", "The file cannot be read: " + failure.getMessage());
    }
    return check.check(source.file(), document);
  }

  private static Refused refused(Source source, String code, String message) {
    return new Refused(source.file(), List.of(Complaint.ofTheWhole(code, message)));
  }

  private void say(String line) {
    console.err().println(Printable.of(line));
  }
}

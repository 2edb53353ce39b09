package dev.glacis.cli.diff;

import dev.glacis.cli.Console;
import dev.glacis.cli.ExitCode;
import dev.glacis.cli.HelpOption;
import dev.glacis.cli.document.Answered;
import dev.glacis.cli.document.Complaint;
import dev.glacis.cli.document.Documents;
import dev.glacis.cli.document.LocalLimits;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.pack.Vocabulary;
import dev.glacis.exchange.difference.DifferenceMarkdown;
import dev.glacis.exchange.difference.ModelComparison;
import dev.glacis.library.ThreatLibrary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what changed between two documents. */
@Command(
    name = "diff",
    description = {
      "Says what changed from one document to another: elements and facts that were added, removed,"
          + " changed or moved, and which of this matters to security.",
      "Elements are the same when their kind and id are; drawing does not count."
    },
    footer = "Exit code 0 when both were read, 2 when one was not.")
public final class DiffCommand implements Callable<Integer> {

  /** How results are written. */
  enum Format {
    TEXT,
    JSON,
    MARKDOWN
  }

  private final Console console;

  @Parameters(index = "0", paramLabel = "BEFORE", description = "the older document, or -")
  private String before;

  @Parameters(index = "1", paramLabel = "AFTER", description = "the newer document, or -")
  private String after;

  @Option(
      names = "--output",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (default), json or markdown (fit for a pull request)")
  private Format output;

  @Mixin private HelpOption help;

  public DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Vocabulary vocabulary = ThreatLibrary.load().vocabulary();
    Optional<Answered<ArchitectureModel>> older = read(before, vocabulary);
    Optional<Answered<ArchitectureModel>> newer = read(after, vocabulary);
    if (older.isEmpty() || newer.isEmpty()) {
      return ExitCode.NOT_EVALUATED;
    }
    ModelComparison comparison = new ModelComparison(vocabulary);
    console
        .out()
        .write(
            written(
                new Compared(
                    older.get(),
                    newer.get(),
                    comparison.compare(older.get().answer(), newer.get().answer()))));
    console.out().flush();
    return ExitCode.DONE;
  }

  private Optional<Answered<ArchitectureModel>> read(String target, Vocabulary vocabulary)
      throws IOException {
    if (Files.isDirectory(Path.of(target))) {
      Complaint.ofTheFile("not-a-file", "It is a folder; two documents are compared.")
          .say(target, console);
      return Optional.empty();
    }
    List<Answered<ArchitectureModel>> read = new ArrayList<>();
    Documents.of(target, console)
        .forEach(LocalLimits.ofWholeDocuments(vocabulary), Function.identity(), read::add);
    return read.stream().findFirst();
  }

  private byte[] written(Compared compared) {
    return switch (output) {
      case TEXT -> DiffText.of(compared, console.screen()).getBytes(StandardCharsets.UTF_8);
      case JSON -> DiffJson.of(compared);
      case MARKDOWN ->
          DifferenceMarkdown.of(
                  compared.difference(),
                  Compared.name(compared.before()),
                  Compared.name(compared.after()))
              .getBytes(StandardCharsets.UTF_8);
    };
  }
}

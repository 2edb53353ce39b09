package dev.glacis.cli.convert;

import dev.glacis.cli.Console;
import dev.glacis.cli.ExitCode;
import dev.glacis.cli.HelpOption;
import dev.glacis.cli.OutputFormat;
import dev.glacis.cli.convert.FileImport.Failed;
import dev.glacis.cli.convert.FileImport.Imported;
import dev.glacis.cli.convert.FileImport.Refused;
import dev.glacis.cli.document.Complaint;
import dev.glacis.cli.document.LocalLimits;
import dev.glacis.exchange.ExchangeFormat;
import dev.glacis.exchange.ExchangeFormats;
import dev.glacis.exchange.ExportedModel;
import dev.glacis.exchange.FormatWriter;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.RefusedDocumentException;
import dev.glacis.exchange.mapping.TypeMapping;
import dev.glacis.library.ThreatLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Converts a document, or says what an import of every file of a folder takes over and drops. */
@Command(
    name = "convert",
    description = {
      "Writes a model in the format of another tool, or (--report) says what an import of every"
          + " file takes over and drops. The format of a file is found out from its content.",
      "What is lost on the way in and out is told on standard error."
    },
    footer = "Exit code 0 when everything was read, 2 when something was not.")
public final class ConvertCommand implements Callable<Integer> {

  private static final String STANDARD_INPUT = "-";

  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE|FOLDER|-", description = "a document, a folder, or -")
  private String target;

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      completionCandidates = Writable.class,
      description = "format to write: ${COMPLETION-CANDIDATES}")
  private String to;

  @Option(names = "--report", description = "report on every file instead of writing one")
  private boolean report;

  @Option(
      names = "--output",
      paramLabel = "FILE|text|json",
      description = "with --to: the file to write (standard output); with --report: text or json")
  private String output;

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description = "what types of the source are here, asked before the shipped mapping")
  private Path mapping;

  @Mixin private HelpOption help;

  /** The names of the formats that can be written, for the help. */
  static final class Writable implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return ExchangeFormats.writable().iterator();
    }
  }

  public ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (report == (to != null)) {
      throw new ParameterException(spec.commandLine(), "say either --to FORMAT or --report.");
    }
    Optional<ImportOptions> options = options();
    if (options.isEmpty()) {
      return ExitCode.NOT_EVALUATED;
    }
    FileImporter importer = new FileImporter(options.get());
    return report
        ? new FolderReport(console, importer).write(Path.of(target), reportFormat())
        : convert(importer, writer());
  }

  private int convert(FileImporter importer, FormatWriter writer) throws IOException {
    FileImport read =
        target.equals(STANDARD_INPUT)
            ? importer.read("standard input", console.in().readNBytes(LocalLimits.BYTES + 1))
            : importer.read(Path.of(target));
    return switch (read) {
      case Imported imported -> {
        ExportedModel export = writer.write(imported.document().model());
        write(export.document());
        LossText.sayOf(imported, export.lossReport(), console);
        yield ExitCode.DONE;
      }
      case Refused refused -> {
        refused.complaints().forEach(one -> one.say(refused.file(), console));
        yield ExitCode.NOT_EVALUATED;
      }
      case Failed failed -> {
        Complaint.ofTheFile("unexpected", "Please report this failure: " + failed.cause())
            .say(failed.file(), console);
        yield ExitCode.NOT_EVALUATED;
      }
    };
  }

  private void write(byte[] document) throws IOException {
    if (output == null) {
      console.out().write(document);
      console.out().flush();
    } else {
      Files.write(Path.of(output), document);
    }
  }

  private FormatWriter writer() {
    return ExchangeFormats.named(to)
        .flatMap(ExchangeFormat::writer)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "no format '"
                        + to
                        + "' is written; there are "
                        + String.join(", ", ExchangeFormats.writable())
                        + "."));
  }

  private OutputFormat reportFormat() {
    String name = output == null ? "text" : output.toLowerCase(Locale.ROOT);
    return switch (name) {
      case "text" -> OutputFormat.TEXT;
      case "json" -> OutputFormat.JSON;
      default -> throw new ParameterException(spec.commandLine(), "a report is text or json.");
    };
  }

  /** Empty when the mapping file was refused, which was told. */
  private Optional<ImportOptions> options() throws IOException {
    ImportOptions options = LocalLimits.options(ThreatLibrary.load().vocabulary());
    if (mapping == null) {
      return Optional.of(options);
    }
    try {
      return Optional.of(options.withMapping(TypeMapping.read(Files.readAllBytes(mapping))));
    } catch (RefusedDocumentException refused) {
      refused.violations().forEach(one -> Complaint.of(one).say(mapping.toString(), console));
      return Optional.empty();
    }
  }
}

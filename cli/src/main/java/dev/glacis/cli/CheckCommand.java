package dev.glacis.cli;

import dev.glacis.exchange.RefusedDocumentException;
import dev.glacis.exchange.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Evaluates documents with the shipped packs; a folder gives one answer per document. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Evaluates an Open Threat Model document, or every one in a folder, with the shipped packs.",
      "Exit code 0 when everything was evaluated, 2 when not."
    })
final class CheckCommand implements Callable<Integer> {

  /** How an answer is written. */
  enum Output {
    TEXT,
    JSON
  }

  private static final String STANDARD_INPUT = "-";

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;

  @Parameters(paramLabel = "FILE|FOLDER|-", description = "what to check; - is standard input")
  private String target;

  @Option(
      names = "--output",
      defaultValue = "TEXT",
      description = "text or json (default: text); a folder gives one JSON object per line")
  private Output output;

  CheckCommand(InputStream in, PrintStream out, PrintStream err) {
    this.in = in;
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    DocumentCheck check = new DocumentCheck();
    int result = GlacisCli.DONE;
    if (target.equals(STANDARD_INPUT)) {
      return checked(check, null, in.readAllBytes());
    }
    List<Path> files = files(Path.of(target));
    if (files.isEmpty()) {
      err.println(target + ": there is no JSON or YAML document");
      result = GlacisCli.NOT_MEASURED;
    }
    for (Path file : files) {
      result = Math.max(result, checked(check, file));
    }
    out.flush();
    return result;
  }

  private int checked(DocumentCheck check, Path file) {
    try {
      return checked(check, file.toString(), Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      err.println(file + ": there is no such file");
    } catch (IOException e) {
      err.println(file + ": cannot be read: " + e.getMessage());
    }
    return GlacisCli.NOT_MEASURED;
  }

  private int checked(DocumentCheck check, String name, byte[] document) throws IOException {
    try {
      DocumentCheck.Checked checked = check.check(name, document);
      switch (output) {
        case JSON -> checked.writeJson(out);
        case TEXT -> TextAnswer.print(checked, out);
      }
      return GlacisCli.DONE;
    } catch (RefusedDocumentException e) {
      e.violations().forEach(violation -> err.println(line(name, violation)));
      return GlacisCli.NOT_MEASURED;
    }
  }

  private static String line(String name, Violation violation) {
    return (name == null ? "standard input" : name)
        + (violation.line() > 0 ? ":" + violation.line() : "")
        + ": "
        + violation.code()
        + (violation.pointer().isEmpty() ? "" : " at " + violation.pointer())
        + ": "
        + violation.message();
  }

  private static List<Path> files(Path target) throws IOException {
    if (!Files.isDirectory(target)) {
      return List.of(target);
    }
    try (Stream<Path> found = Files.walk(target)) {
      return found.filter(Files::isRegularFile).filter(CheckCommand::isDocument).sorted().toList();
    }
  }

  private static boolean isDocument(Path file) {
    String name = file.getFileName().toString();
    return Stream.of(".json", ".yaml", ".yml", ".otm").anyMatch(name::endsWith);
  }
}

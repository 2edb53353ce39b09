package dev.glacis.cli.document;

import dev.glacis.cli.Console;
import java.io.IOException;
import picocli.CommandLine.Parameters;

/** The documents that a command is called with; mixed in. */
public final class DocumentTarget {

  @Parameters(
      paramLabel = "FILE|FOLDER|-",
      description = "a document, a folder of documents, or - for standard input")
  private String target;

  /** Looks for them. */
  public Documents documents(Console console) throws IOException {
    return Documents.of(target, console);
  }
}

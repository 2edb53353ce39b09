package dev.glacis.cli;

import picocli.CommandLine.Option;

/** The choice between text and JSON; mixed in. */
public final class OutputOption {

  @Option(
      names = "--output",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (default) or json")
  private OutputFormat format;

  public OutputFormat format() {
    return format;
  }
}

package dev.glacis.cli;

import picocli.CommandLine.Option;

/** The option that every command has; mixed in. */
public final class HelpOption {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "show this text")
  private boolean help;
}

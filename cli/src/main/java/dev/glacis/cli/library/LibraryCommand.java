package dev.glacis.cli.library;

import dev.glacis.cli.Console;
import dev.glacis.cli.HelpOption;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What authors of the threat library need; the commands below it do the work. */
@Command(
    name = "library",
    synopsisSubcommandLabel = "COMMAND",
    description = "Looks into the threat library that ships.")
public final class LibraryCommand {

  @Mixin private HelpOption help;

  private LibraryCommand() {}

  /** The command with those below it. */
  public static CommandLine of(Console console) {
    return new CommandLine(new LibraryCommand())
        .addSubcommand("coverage", new LibraryCoverageCommand(console))
        .addSubcommand("score", new LibraryScoreCommand(console))
        .addSubcommand("atlas", new LibraryAtlasCommand(console))
        .addSubcommand("docs", new LibraryDocsCommand(console));
  }
}

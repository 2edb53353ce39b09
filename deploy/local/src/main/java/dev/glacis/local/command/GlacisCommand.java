package dev.glacis.local.command;

import dev.glacis.local.process.StoppedException;
import dev.glacis.local.settings.PlatformException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry point of the launcher; the script {@code glacis} calls it. */
@Command(
    name = "glacis",
    subcommands = {
      UpCommand.class,
      DownCommand.class,
      StatusCommand.class,
      TokenCommand.class,
      DemoCommand.class,
      SuperviseCommand.class
    })
public final class GlacisCommand {

  private GlacisCommand() {}

  public static void main(String[] arguments) {
    Interrupts.heed();
    CommandLine commandLine = new CommandLine(new GlacisCommand());
    commandLine.setExecutionExceptionHandler(GlacisCommand::explain);
    System.exit(commandLine.execute(arguments));
  }

  private static int explain(
      Exception failure, CommandLine commandLine, CommandLine.ParseResult arguments) {
    if (failure instanceof PlatformException || failure instanceof StoppedException) {
      commandLine.getErr().println("glacis: " + failure.getMessage());
    } else {
      failure.printStackTrace(commandLine.getErr());
    }
    return 1;
  }
}

package dev.glacis.cli;

import dev.glacis.cli.check.CheckCommand;
import dev.glacis.cli.convert.ConvertCommand;
import dev.glacis.cli.diff.DiffCommand;
import dev.glacis.cli.library.LibraryCommand;
import dev.glacis.cli.lint.LintCommand;
import dev.glacis.cli.rules.RulesCommand;
import dev.glacis.cli.terminal.Printable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** Entry point of the command line; the script {@code glacis} calls it. */
@Command(name = "./glacis", synopsisSubcommandLabel = "COMMAND")
public final class GlacisCli {

  private GlacisCli() {}

  public static void main(String[] arguments) {
    System.exit(run(Console.ofProcess(), arguments));
  }

  /** Runs a command to its end; never throws. */
  public static int run(Console console, String... arguments) {
    try {
      return commandLine(console).execute(arguments);
    } catch (OutOfMemoryError | StackOverflowError exhausted) {
      return explain(exhausted, console.err());
    } finally {
      console.err().flush();
    }
  }

  private static CommandLine commandLine(Console console) {
    CommandLine commandLine = new CommandLine(new GlacisCli());
    commandLine.addSubcommand("check", new CheckCommand(console));
    commandLine.addSubcommand("convert", new ConvertCommand(console));
    commandLine.addSubcommand("diff", new DiffCommand(console));
    commandLine.addSubcommand("lint", new LintCommand(console));
    commandLine.addSubcommand("rules", RulesCommand.of(console));
    commandLine.addSubcommand("library", LibraryCommand.of(console));
    commandLine.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    commandLine.setErr(console.err());
    commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setParameterExceptionHandler((failure, given) -> explain(failure));
    commandLine.setExecutionExceptionHandler(
        (failure, command, parsed) -> explain(failure, console.err()));
    return commandLine;
  }

  private static int explain(ParameterException failure) {
    CommandLine command = failure.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("glacis: usage: " + failure.getMessage());
    command.usage(err);
    return ExitCode.NOT_EVALUATED;
  }

  private static int explain(Throwable failure, PrintWriter err) {
    err.println("glacis: " + sentence(failure));
    return ExitCode.NOT_EVALUATED;
  }

  private static String sentence(Throwable failure) {
    return switch (failure) {
      case InvalidPathException path ->
          "not-found: '" + Printable.of(path.getInput()) + "' names no file.";
      case UncheckedIOException io -> sentence(io.getCause());
      case IOException io ->
          "unreadable: reading or writing failed: " + Printable.of("" + io.getMessage());
      case OutOfMemoryError memory ->
          "out-of-memory: the memory does not suffice: set JDK_JAVA_OPTIONS=-Xmx4g.";
      default -> "unexpected: please report this failure: " + failure;
    };
  }
}

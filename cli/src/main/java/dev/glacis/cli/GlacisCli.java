package dev.glacis.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry point of the command line. */
@Command(name = "glacis", description = "Threat modelling for AI/ML systems, offline.")
public final class GlacisCli {

  /** A command did what it was asked to. */
  static final int DONE = 0;

  /** Something could not be evaluated, or the arguments were wrong. */
  static final int NOT_MEASURED = 2;

  private GlacisCli() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(System.in, System.out, System.err, arguments));
  }

  static int run(InputStream in, PrintStream out, PrintStream err, String... arguments) {
    CommandLine commands = new CommandLine(new GlacisCli());
    commands.addSubcommand(new CheckCommand(in, out, err));
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.setErr(new PrintWriter(err, true));
    commands.setOut(new PrintWriter(out, true));
    return arguments.length == 0
        ? commands.execute("check", "--help")
        : commands.execute(arguments);
  }
}

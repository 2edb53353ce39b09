package dev.glacis.cli;

import dev.glacis.cli.terminal.Screen;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** What a command printed and how it ended. */
public record CommandRun(int code, String out, String err) {

  /** Runs a command on paper, with nothing on its standard input. */
  public static CommandRun of(String... arguments) {
    return of(new byte[0], Screen.paper(), arguments);
  }

  public static CommandRun of(byte[] input, Screen screen, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input),
            out,
            new PrintWriter(err, true, StandardCharsets.UTF_8),
            screen);
    int code = GlacisCli.run(console, arguments);
    return new CommandRun(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}

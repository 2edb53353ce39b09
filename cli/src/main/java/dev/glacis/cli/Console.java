package dev.glacis.cli;

import dev.glacis.cli.terminal.Printable;
import dev.glacis.cli.terminal.Screen;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * What a command reads from and writes to.
 *
 * @param out bytes of the result; UTF-8 where it is text
 * @param err remarks and failures, for people
 * @param screen what is known about who reads {@code out}
 */
public record Console(InputStream in, OutputStream out, PrintWriter err, Screen screen) {

  /** That of this process. The script that starts it says how wide its terminal is. */
  static Console ofProcess() {
    return new Console(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
        Screen.of(System.getProperty("glacis.columns", ""), System.getenv()));
  }

  /** Says something to people, on one line that no terminal obeys. */
  public void say(String line) {
    err.println(Printable.of(line));
  }
}

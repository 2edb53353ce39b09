package dev.glacis.local.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Makes a process independent of the terminal, so that Ctrl-C reaches only the command itself. */
final class Detached {

  private Detached() {}

  static List<String> prefix() {
    boolean setsid =
        Stream.of("/usr/bin/setsid", "/bin/setsid").map(Path::of).anyMatch(Files::isExecutable);
    return setsid
        ? List.of("setsid")
        : List.of("/bin/sh", "-c", "trap '' INT QUIT HUP; exec \"$@\"", "sh");
  }
}

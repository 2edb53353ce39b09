package dev.glacis.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The full command line of a process, also where Java's own view of it is cut short. */
final class CommandLine {

  private CommandLine() {}

  static String of(ProcessHandle handle) {
    Path linux = Path.of("/proc", Long.toString(handle.pid()), "cmdline");
    try {
      return Files.exists(linux)
          ? new String(Files.readAllBytes(linux), StandardCharsets.UTF_8).replace('\0', ' ')
          : handle.info().commandLine().orElse("");
    } catch (IOException _) {
      return "";
    }
  }
}

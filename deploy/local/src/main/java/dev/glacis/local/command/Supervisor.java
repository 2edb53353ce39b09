package dev.glacis.local.command;

import dev.glacis.local.process.RecordedProcess;
import dev.glacis.local.settings.OwnerFiles;
import dev.glacis.local.settings.PlatformSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is known on disk of the process that owns a platform in the background: its id and how far
 * it is. The process writes, every command reads.
 */
final class Supervisor {

  static final String NAME = "platform";

  private final PlatformSettings settings;

  Supervisor(PlatformSettings settings) {
    this.settings = settings;
  }

  /** How far a start has come. */
  enum Phase {
    STARTING,
    READY,
    FAILED,
    STOPPED
  }

  /**
   * A phase and, for a failed start, the sentence about it.
   *
   * @param message empty unless the start failed
   */
  record State(Phase phase, String message) {}

  void register() {
    OwnerFiles.write(pidFile(), RecordedProcess.of(NAME, ProcessHandle.current()).line());
  }

  void report(Phase phase, String message) {
    OwnerFiles.write(stateFile(), phase + "\n" + message);
  }

  State state() {
    return read(stateFile())
        .map(text -> text.split("\n", 2))
        .map(parts -> new State(Phase.valueOf(parts[0]), parts[1]))
        .orElse(new State(Phase.STOPPED, ""));
  }

  /** The process, while it lives. */
  Optional<ProcessHandle> process() {
    return read(pidFile())
        .map(RecordedProcess::parse)
        .flatMap(recorded -> recorded.alive(settings.home().toString()));
  }

  Path log() {
    return settings.log(NAME);
  }

  private Path pidFile() {
    return settings.home().resolve("run/supervisor");
  }

  private Path stateFile() {
    return settings.home().resolve("run/state");
  }

  private static Optional<String> read(Path file) {
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

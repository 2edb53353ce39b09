package dev.glacis.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A running child with its log file. Stopping it also stops what it started itself. */
public final class ChildProcess {

  private static final int LONGEST_LINE = 300;

  private final String name;
  private final Process process;
  private final Path log;

  ChildProcess(String name, Process process, Path log) {
    this.name = name;
    this.process = process;
    this.log = log;
  }

  public String name() {
    return name;
  }

  public long pid() {
    return process.pid();
  }

  public Path log() {
    return log;
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** Exit code of a process that has ended. */
  public int exitCode() {
    return process.exitValue();
  }

  /** Waits for the end and gives the exit code. */
  public int join() {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoppedException(e);
    }
  }

  /** Whether it has ended within that time. */
  public boolean endsWithin(Duration patience) {
    try {
      return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoppedException(e);
    }
  }

  /** SIGKILL, without any warning to the process; returns when it is gone. */
  public void kill() {
    List<ProcessHandle> all = withDescendants();
    all.forEach(ProcessHandle::destroyForcibly);
    await(Duration.ofSeconds(20));
  }

  /** Asks with the signal, waits that long, then kills what is left. */
  public void stop(Signal signal, Duration patience) {
    List<ProcessHandle> all = withDescendants();
    signal.send(process.toHandle());
    if (!await(patience)) {
      process.destroyForcibly();
      await(Duration.ofSeconds(20));
    }
    all.forEach(ProcessHandle::destroyForcibly);
  }

  /** The last lines of its log, for an error message. */
  public List<String> lastLines(int count) {
    try {
      List<String> lines = Files.readString(log, StandardCharsets.ISO_8859_1).lines().toList();
      return lines.subList(Math.max(0, lines.size() - count), lines.size()).stream()
          .map(line -> line.substring(0, Math.min(LONGEST_LINE, line.length())))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  RecordedProcess recorded() {
    return RecordedProcess.of(name, process.toHandle());
  }

  private boolean await(Duration patience) {
    try {
      return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private List<ProcessHandle> withDescendants() {
    return Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
  }
}

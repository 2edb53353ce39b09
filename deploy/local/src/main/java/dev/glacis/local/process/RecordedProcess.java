package dev.glacis.local.process;

import java.time.Instant;
import java.util.Optional;

/**
 * A process as written down on disk. Its id alone proves nothing, since ids are given again: start
 * time and a mark in the command line must fit as well before anyone touches it.
 */
public record RecordedProcess(String name, long pid, long startedAtMillis) {

  public static RecordedProcess of(String name, ProcessHandle handle) {
    return new RecordedProcess(name, handle.pid(), startOf(handle));
  }

  public static RecordedProcess parse(String line) {
    String[] fields = line.strip().split(" ");
    return new RecordedProcess(fields[0], Long.parseLong(fields[1]), Long.parseLong(fields[2]));
  }

  public String line() {
    return name + " " + pid + " " + startedAtMillis + "\n";
  }

  /** The live process, if it is still the one recorded and carries the mark. */
  public Optional<ProcessHandle> alive(String mark) {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(handle -> startOf(handle) == startedAtMillis)
        .filter(handle -> CommandLine.of(handle).contains(mark));
  }

  private static long startOf(ProcessHandle handle) {
    return handle.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }
}

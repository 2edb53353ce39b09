package dev.glacis.local.preflight;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Memory that new processes can have, in MiB: what the kernel reckons, or less inside a control
 * group with a limit. Empty on systems that tell neither.
 */
public final class AvailableMemory {

  private static final long MIB = 1024 * 1024;

  private final Path memInfo;
  private final Path controlGroup;

  AvailableMemory(Path memInfo, Path controlGroup) {
    this.memInfo = memInfo;
    this.controlGroup = controlGroup;
  }

  public static AvailableMemory ofThisMachine() {
    return new AvailableMemory(Path.of("/proc/meminfo"), Path.of("/sys/fs/cgroup"));
  }

  Optional<Long> mebibytes() {
    return Stream.of(kernel(), group()).flatMap(Optional::stream).min(Long::compare);
  }

  private Optional<Long> kernel() {
    try {
      return Files.readAllLines(memInfo).stream()
          .filter(line -> line.startsWith("MemAvailable:"))
          .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst();
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private Optional<Long> group() {
    try {
      String limit = Files.readString(controlGroup.resolve("memory.max")).strip();
      if (limit.equals("max")) {
        return Optional.empty();
      }
      long used = Long.parseLong(Files.readString(controlGroup.resolve("memory.current")).strip());
      return Optional.of((Long.parseLong(limit) - used + reclaimable()) / MIB);
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /** Page cache counts as used but gives way. */
  private long reclaimable() throws IOException {
    return Files.readAllLines(controlGroup.resolve("memory.stat")).stream()
        .filter(line -> line.startsWith("inactive_file "))
        .mapToLong(line -> Long.parseLong(line.substring("inactive_file ".length())))
        .sum();
  }
}

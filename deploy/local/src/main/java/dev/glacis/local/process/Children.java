package dev.glacis.local.process;

import dev.glacis.local.settings.OwnerFiles;
import dev.glacis.local.settings.PlatformException;
import dev.glacis.local.settings.PlatformSettings;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Starts children and writes down their ids, so that even after a hard kill of the launcher the
 * next one can clean up. Once closed it starts nothing more.
 */
public final class Children {

  /** Variables of the caller's shell that would change how a child behaves. */
  private static final List<String> UNWANTED =
      List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH");

  private final PlatformSettings settings;
  private final Map<String, ChildProcess> byName = new LinkedHashMap<>();
  private boolean closed;

  public Children(PlatformSettings settings) {
    this.settings = settings;
  }

  /** Starts a child under its name, appending its output to its log. */
  public synchronized ChildProcess start(Launch launch) {
    if (closed) {
      throw new StoppedException();
    }
    ChildProcess child = run(launch);
    byName.put(launch.name(), child);
    record();
    return child;
  }

  /** The child of this name, running or ended; empty when it was never started. */
  public synchronized Optional<ChildProcess> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** All children that run at this moment, in the order of their start. */
  public synchronized List<ChildProcess> running() {
    return byName.values().stream().filter(ChildProcess::isAlive).toList();
  }

  /** From now on nothing starts any more. */
  public synchronized void close() {
    closed = true;
  }

  /** Takes note that children have ended. */
  public synchronized void record() {
    String lines =
        byName.values().stream()
            .filter(ChildProcess::isAlive)
            .map(child -> child.recorded().line())
            .collect(Collectors.joining());
    OwnerFiles.write(Leftovers.file(settings), lines);
  }

  private ChildProcess run(Launch launch) {
    File log = settings.log(launch.name()).toFile();
    ProcessBuilder builder =
        new ProcessBuilder(launch.command())
            .directory(launch.directory().toFile())
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
    UNWANTED.forEach(builder.environment()::remove);
    builder.environment().putAll(launch.environment());
    try {
      Files.createDirectories(settings.logs());
      return new ChildProcess(launch.name(), builder.start(), log.toPath());
    } catch (IOException e) {
      throw new PlatformException(launch.name() + " cannot be started: " + e.getMessage() + ".", e);
    }
  }
}

package dev.glacis.local.part;

import dev.glacis.local.process.ChildProcess;
import dev.glacis.local.process.Children;
import dev.glacis.local.process.Launch;
import dev.glacis.local.settings.PlatformException;
import dev.glacis.local.settings.PlatformSettings;
import dev.glacis.local.settings.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Maven's build of the services, which runs while database, broker and Keycloak start. The command
 * is the caller's: the script knows which Maven and which modules.
 */
public final class ServicesBuild {

  private static final String NAME = "build";
  private static final Duration WORD_EVERY = Duration.ofSeconds(15);

  private final PlatformSettings settings;
  private final List<String> command;
  private final Children children;
  private final Progress progress;

  public ServicesBuild(
      PlatformSettings settings, List<String> command, Children children, Progress progress) {
    this.settings = settings;
    this.command = List.copyOf(command);
    this.children = children;
    this.progress = progress;
  }

  /** Whether there is nothing to build. */
  public boolean isEmpty() {
    return command.isEmpty();
  }

  /** Returns when the services are built; at once when there is nothing to build. */
  public void run() {
    if (isEmpty()) {
      return;
    }
    forgetLastLog();
    progress.say("Building the services with Maven (log: " + settings.log(NAME) + ")");
    List<String> marked = new ArrayList<>(command);
    marked.add("-Dglacis.home=" + settings.home());
    ChildProcess maven = children.start(Launch.of(NAME, marked, settings.checkout()));
    awaitEnd(maven);
    if (maven.exitCode() != 0) {
      throw new PlatformException(
          "The build failed; its log %s ends with:\n    %s"
              .formatted(maven.log(), String.join("\n    ", errors(maven))));
    }
    progress.say("Services built");
  }

  private void awaitEnd(ChildProcess maven) {
    long began = System.nanoTime();
    while (!maven.endsWithin(WORD_EVERY)) {
      long seconds = Duration.ofNanos(System.nanoTime() - began).toSeconds();
      progress.say("Maven is still building (%d s): %s".formatted(seconds, module(maven)));
    }
  }

  /** What Maven says that it is working on. */
  private static String module(ChildProcess maven) {
    return maven.lastLines(Integer.MAX_VALUE).stream()
        .filter(line -> line.startsWith("[INFO] Building Glacis"))
        .reduce((_, latest) -> latest)
        .map(line -> line.substring("[INFO] Building ".length()).replaceAll(" +", " "))
        .orElse("reading the project");
  }

  /** Maven's own words about the failure, or else whatever came last. */
  private static List<String> errors(ChildProcess maven) {
    List<String> errors =
        maven.lastLines(200).stream().filter(line -> line.contains("ERROR")).limit(8).toList();
    return errors.isEmpty() ? maven.lastLines(8) : errors;
  }

  private void forgetLastLog() {
    try {
      Files.deleteIfExists(settings.log(NAME));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dev.glacis.local.process;

import dev.glacis.local.settings.PlatformSettings;
import dev.glacis.local.settings.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Children of a launcher that was killed before it could stop them. */
public final class Leftovers {

  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final PlatformSettings settings;
  private final Progress progress;

  public Leftovers(PlatformSettings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
  }

  static Path file(PlatformSettings settings) {
    return settings.home().resolve("run/children");
  }

  /** Names and ids of what was recorded, whether it runs or not. */
  public static List<RecordedProcess> recorded(PlatformSettings settings) {
    Path file = file(settings);
    try {
      return Files.exists(file)
          ? Files.readAllLines(file).stream().map(RecordedProcess::parse).toList()
          : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stops every recorded process that is still ours, the database after all who use it. */
  public void stop() {
    List<RecordedProcess> all = recorded(settings);
    stopTogether(all.stream().filter(process -> !isDatabase(process)).toList());
    stopTogether(all.stream().filter(Leftovers::isDatabase).toList());
    delete();
  }

  private void stopTogether(List<RecordedProcess> processes) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (RecordedProcess process : processes) {
        process
            .alive(settings.home().toString())
            .ifPresent(handle -> threads.execute(() -> stop(process, handle)));
      }
    }
  }

  private void stop(RecordedProcess process, ProcessHandle handle) {
    progress.say("Stopping " + process.name() + ", left over from an earlier run");
    (isDatabase(process) ? Signal.INTERRUPT : Signal.TERMINATE).send(handle);
    if (!Ending.within(PATIENCE, handle)) {
      handle.destroyForcibly();
      Ending.within(PATIENCE, handle);
    }
  }

  private static boolean isDatabase(RecordedProcess process) {
    return process.name().equals("postgres");
  }

  private void delete() {
    try {
      Files.deleteIfExists(file(settings));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

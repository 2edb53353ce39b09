package dev.glacis.local.process;

import dev.glacis.local.settings.PlatformSettings;
import dev.glacis.local.settings.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Children of a launcher that was killed before it could stop them. */
public final class Leftovers {

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

  /** Stops every recorded process that is still ours, the latest first. */
  public void stop() {
    List<RecordedProcess> all = recorded(settings).reversed();
    for (RecordedProcess process : all) {
      process.alive(settings.home().toString()).ifPresent(handle -> stop(process, handle));
    }
    delete();
  }

  private void stop(RecordedProcess process, ProcessHandle handle) {
    progress.say("Stopping " + process.name() + ", left over from an earlier run");
    boolean postgres = process.name().equals("postgres");
    (postgres ? Signal.INTERRUPT : Signal.TERMINATE).send(handle);
    if (!ends(handle, Duration.ofSeconds(15))) {
      handle.destroyForcibly();
      ends(handle, Duration.ofSeconds(15));
    }
  }

  private static boolean ends(ProcessHandle handle, Duration patience) {
    CompletableFuture<ProcessHandle> end = handle.onExit();
    try {
      end.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException | ExecutionException _) {
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void delete() {
    try {
      Files.deleteIfExists(file(settings));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

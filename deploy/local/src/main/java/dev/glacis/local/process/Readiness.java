package dev.glacis.local.process;

import dev.glacis.local.settings.PlatformException;
import dev.glacis.local.settings.Progress;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits until a child answers; notices when it ends instead, and says that it is still waiting. */
public final class Readiness {

  private static final Duration STEP = Duration.ofMillis(150);
  private static final Duration WORD_EVERY = Duration.ofSeconds(15);

  private final Progress progress;
  private final Duration patience;

  public Readiness(Progress progress, Duration patience) {
    this.progress = progress;
    this.patience = patience;
  }

  /** Returns when the probe says yes; one sentence when the child ends or patience does. */
  public void await(String label, ChildProcess child, BooleanSupplier probe) {
    long began = System.nanoTime();
    long nextWord = WORD_EVERY.toNanos();
    while (!probe.getAsBoolean()) {
      long waited = System.nanoTime() - began;
      requireAlive(label, child);
      if (waited > patience.toNanos()) {
        throw new PlatformException(
            "%s does not answer after %d s: see %s."
                .formatted(label, patience.toSeconds(), child.log()));
      }
      if (waited > nextWord) {
        progress.say(label + " is still starting (" + Duration.ofNanos(waited).toSeconds() + " s)");
        nextWord += WORD_EVERY.toNanos();
      }
      pause();
    }
  }

  private static void requireAlive(String label, ChildProcess child) {
    if (!child.isAlive()) {
      String last = String.join("\n    ", child.lastLines(12));
      throw new PlatformException(
          "%s ended with exit code %d while it started; its log %s ends with:\n    %s"
              .formatted(label, child.exitCode(), child.log(), last));
    }
  }

  private static void pause() {
    try {
      Thread.sleep(STEP);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoppedException(e);
    }
  }
}

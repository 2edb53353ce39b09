package dev.glacis.local.process;

import java.time.Duration;

/**
 * Waits for processes to end. Java itself looks at processes that it did not start only every two
 * seconds.
 */
public final class Ending {

  private static final long STEP_MILLIS = 50;

  private Ending() {}

  /** Whether the process has ended within that time. */
  public static boolean within(Duration patience, ProcessHandle process) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (process.isAlive() && System.nanoTime() < deadline) {
      try {
        Thread.sleep(STEP_MILLIS);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        return !process.isAlive();
      }
    }
    return !process.isAlive();
  }
}

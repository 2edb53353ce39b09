package dev.glacis.kit.inbox;

import java.util.concurrent.TimeUnit;

/** Waiting times between tries: doubling from a quarter of a second up to ten seconds. */
final class RetryDelay {

  private static final long FIRST_MILLIS = 250;
  private static final long LONGEST_MILLIS = 10_000;

  private long next = FIRST_MILLIS;

  void await() {
    try {
      TimeUnit.MILLISECONDS.sleep(next);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    next = Math.min(2 * next, LONGEST_MILLIS);
  }
}

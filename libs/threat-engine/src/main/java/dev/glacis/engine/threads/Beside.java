package dev.glacis.engine.threads;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Work that was offered to helpers. Nobody waits for helpers that are busy or gone: whoever needs
 * the result does the work unless one has begun it.
 *
 * @param <T> what the work comes to
 */
public final class Beside<T> {

  private final FutureTask<T> task;

  /** The same task until somebody begins it; helpers that come too late hold nothing. */
  private final AtomicReference<FutureTask<T>> offered;

  private Beside(FutureTask<T> task) {
    this.task = task;
    this.offered = new AtomicReference<>(task);
  }

  /**
   * Offers work.
   *
   * @param helpers null when there are none
   * @param work depends on nothing that is done while it may be under way; goes on if nobody asks
   *     for its result, as after a failure elsewhere
   */
  public static <T> Beside<T> begun(Executor helpers, Supplier<T> work) {
    Beside<T> beside = new Beside<>(new FutureTask<>(work::get));
    if (helpers != null) {
      AtomicReference<FutureTask<T>> offered = beside.offered;
      try {
        helpers.execute(() -> begin(offered));
      } catch (RejectedExecutionException gone) {
        // Then it is done by whoever asks.
      }
    }
    return beside;
  }

  /** The result, or what went wrong, as it is. */
  public T get() {
    begin(offered);
    return result();
  }

  /** The result if a helper has begun the work; else something else, and the work is left out. */
  public T orElse(Supplier<T> instead) {
    return offered.getAndSet(null) == null ? result() : instead.get();
  }

  /** Leaves the work out unless somebody has begun it. Waits for nobody. */
  public void withdraw() {
    offered.set(null);
  }

  private static <T> void begin(AtomicReference<FutureTask<T>> offered) {
    FutureTask<T> open = offered.getAndSet(null);
    if (open != null) {
      open.run();
    }
  }

  private T result() {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw asItIs(e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static RuntimeException asItIs(Throwable failure) {
    return switch (failure) {
      case RuntimeException problem -> problem;
      case Error error -> throw error;
      default -> new IllegalStateException(failure);
    };
  }
}

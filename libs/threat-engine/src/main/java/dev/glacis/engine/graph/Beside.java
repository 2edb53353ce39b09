package dev.glacis.engine.graph;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

/** Work that a helper may do while its result is not needed yet. */
public final class Beside {

  private Beside() {}

  /**
   * Offers work to helpers. Whoever asks for its result does it unless a helper has begun it, so
   * that nobody waits for helpers that are busy or gone.
   *
   * @param helpers null when there are none
   * @param work depends on nothing that is done while it may be under way
   */
  public static <T> Supplier<T> begun(Executor helpers, Supplier<T> work) {
    FutureTask<T> task = new FutureTask<>(work::get);
    if (helpers != null) {
      try {
        helpers.execute(task);
      } catch (RejectedExecutionException gone) {
        // Then it is done by whoever asks.
      }
    }
    return () -> {
      task.run();
      return result(task);
    };
  }

  private static <T> T result(FutureTask<T> task) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw failure(e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static RuntimeException failure(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return (RuntimeException) cause;
  }
}

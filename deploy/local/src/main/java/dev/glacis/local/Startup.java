package dev.glacis.local;

import dev.glacis.local.process.StoppedException;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Steps of a start that wait for one another and otherwise run side by side. The first failure ends
 * the wait at once.
 */
final class Startup {

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CompletableFuture<Void> failure = new CompletableFuture<>();

  CompletableFuture<Void> step(Runnable work, CompletableFuture<?>... needs) {
    CompletableFuture<Void> step = CompletableFuture.allOf(needs).thenRunAsync(work, threads);
    step.whenComplete(
        (_, error) -> {
          if (error != null) {
            failure.completeExceptionally(error);
          }
        });
    return step;
  }

  void await(Collection<CompletableFuture<Void>> steps) {
    CompletableFuture<Void> all = CompletableFuture.allOf(steps.toArray(CompletableFuture[]::new));
    try {
      CompletableFuture.anyOf(all, failure).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** Interrupts what still runs and lets the waiting thread go. */
  void abandon() {
    failure.completeExceptionally(new StoppedException());
    threads.shutdownNow();
  }
}

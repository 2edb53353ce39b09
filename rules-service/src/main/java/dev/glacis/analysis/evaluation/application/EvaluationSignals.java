package dev.glacis.analysis.evaluation.application;

import dev.glacis.analysis.evaluation.domain.EvaluationStored;
import dev.glacis.analysis.evaluation.domain.RevisionKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Wakes who waits for an evaluation once its transaction has committed in this process. */
@ApplicationScoped
class EvaluationSignals {

  private final Map<RevisionKey, Waiters> waiting = new ConcurrentHashMap<>();

  /** Begins to listen; what is stored from now on wakes {@link Expectation#await}. */
  Expectation expect(RevisionKey revision) {
    Waiters waiters =
        waiting.compute(
            revision, (key, known) -> known == null ? Waiters.first() : known.oneMore());
    return new Expectation(this, revision, waiters.latch());
  }

  void onStored(@Observes(during = TransactionPhase.AFTER_SUCCESS) EvaluationStored fact) {
    Waiters waiters = waiting.get(fact.revision());
    if (waiters != null) {
      waiters.latch().countDown();
    }
  }

  private void leave(RevisionKey revision) {
    waiting.computeIfPresent(revision, (key, waiters) -> waiters.oneLess());
  }

  /** One waiting caller; closed when it has waited enough. */
  record Expectation(EvaluationSignals signals, RevisionKey revision, CountDownLatch latch)
      implements AutoCloseable {

    void await(Duration atMost) throws InterruptedException {
      latch.await(atMost.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public void close() {
      signals.leave(revision);
    }
  }

  private record Waiters(int count, CountDownLatch latch) {

    static Waiters first() {
      return new Waiters(1, new CountDownLatch(1));
    }

    Waiters oneMore() {
      return new Waiters(count + 1, latch);
    }

    /** Null when nobody waits any more, which removes the entry. */
    Waiters oneLess() {
      return count == 1 ? null : new Waiters(count - 1, latch);
    }
  }
}

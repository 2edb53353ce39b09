package dev.glacis.analysis.evaluation.application;

import dev.glacis.analysis.evaluation.domain.EvaluationRecord;
import dev.glacis.analysis.evaluation.domain.EvaluationState;
import dev.glacis.analysis.evaluation.domain.Evaluations;
import dev.glacis.analysis.evaluation.domain.RevisionKey;
import dev.glacis.analysis.evaluation.domain.Revisions;
import dev.glacis.kit.lifecycle.SystemLifecycles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/**
 * Gives the evaluation of a revision, and waits for it when asked to. Holds neither a transaction
 * nor a database connection while it waits.
 */
@ApplicationScoped
public class AwaitEvaluation {

  /** Another instance may store the evaluation, whose signal is not heard here. */
  private static final Duration RECHECK = Duration.ofMillis(500);

  private final Evaluations evaluations;
  private final Revisions revisions;
  private final EvaluationSignals signals;
  private final SystemLifecycles lifecycles;

  AwaitEvaluation(
      Evaluations evaluations,
      Revisions revisions,
      EvaluationSignals signals,
      SystemLifecycles lifecycles) {
    this.evaluations = evaluations;
    this.revisions = revisions;
    this.signals = signals;
    this.lifecycles = lifecycles;
  }

  public EvaluationState await(RevisionKey revision, Duration atMost) {
    lifecycles.requireVisible(revision.tenant(), revision.systemId());
    Optional<EvaluationRecord> there = find(revision);
    if (there.isPresent()) {
      return new EvaluationState.Finished(there.get());
    }
    String revisionId = revisions.idForCaller(revision);
    return waitFor(revision, atMost)
        .<EvaluationState>map(EvaluationState.Finished::new)
        .orElseGet(() -> new EvaluationState.Queued(revision, revisionId));
  }

  private Optional<EvaluationRecord> waitFor(RevisionKey revision, Duration atMost) {
    long deadline = System.nanoTime() + atMost.toNanos();
    try (EvaluationSignals.Expectation expectation = signals.expect(revision)) {
      Optional<EvaluationRecord> found = find(revision);
      Duration left = Duration.ofNanos(deadline - System.nanoTime());
      while (found.isEmpty() && left.isPositive()) {
        expectation.await(left.compareTo(RECHECK) < 0 ? left : RECHECK);
        found = find(revision);
        left = Duration.ofNanos(deadline - System.nanoTime());
      }
      return found;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private Optional<EvaluationRecord> find(RevisionKey revision) {
    return evaluations.newest(revision);
  }
}

package dev.glacis.analysis.evaluation.application;

import dev.glacis.analysis.evaluation.domain.CommittedRevision;
import dev.glacis.analysis.evaluation.domain.EvaluationRecord;
import dev.glacis.analysis.evaluation.domain.Findings;
import dev.glacis.analysis.evaluation.domain.Outcome;
import dev.glacis.analysis.evaluation.domain.RevisionContent;
import dev.glacis.analysis.evaluation.domain.Revisions;
import dev.glacis.analysis.evaluation.domain.ThreatAnalysis;
import dev.glacis.analysis.evaluation.domain.ThreatIds;
import dev.glacis.analysis.evaluation.domain.UnusableRevisionException;
import dev.glacis.kit.identity.IdGenerator;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Evaluates the rule packs in force on a committed revision. */
@ApplicationScoped
public class EvaluateRevision {

  private static final Logger LOG = Logger.getLogger(EvaluateRevision.class);

  private final Revisions revisions;
  private final ThreatAnalysis analysis;
  private final StoreEvaluation store;
  private final IdGenerator ids;
  private final Clock clock;
  private final Timer timer;

  EvaluateRevision(
      Revisions revisions,
      ThreatAnalysis analysis,
      StoreEvaluation store,
      IdGenerator ids,
      Clock clock,
      MeterRegistry meters) {
    this.revisions = revisions;
    this.analysis = analysis;
    this.store = store;
    this.ids = ids;
    this.clock = clock;
    this.timer =
        Timer.builder("glacis.evaluations")
            .description("Time to evaluate the rule packs on one revision")
            .publishPercentileHistogram()
            .register(meters);
  }

  /**
   * Reads the revision and evaluates it; neither needs a transaction.
   *
   * @return what stores and announces the result, to be run in a transaction
   */
  public Runnable prepare(CommittedRevision revision) {
    Instant startedAt = clock.instant();
    try {
      RevisionContent content = revisions.content(revision);
      Findings findings = timer.record(() -> evaluate(revision, content));
      EvaluationRecord evaluation = finished(revision, findings.overview(), startedAt);
      return () -> store.completed(evaluation, findings);
    } catch (UnusableRevisionException e) {
      LOG.infof("Revision %s cannot be evaluated: %s", revision.revisionId(), e.getMessage());
      Outcome failure = new Outcome.Failed(e.code(), e.getMessage());
      EvaluationRecord evaluation = finished(revision, failure, startedAt);
      return () -> store.failed(evaluation);
    }
  }

  /** Pure computation: whatever fails here fails again, so waiting callers must be told. */
  private Findings evaluate(CommittedRevision revision, RevisionContent content) {
    try {
      return Findings.of(
          analysis.evaluate(content.architecture()),
          new ThreatIds(revision.tenant(), revision.systemId()),
          content.places());
    } catch (UnusableRevisionException e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.errorf(e, "The evaluation of revision %s failed", revision.revisionId());
      throw new UnusableRevisionException(
          "internal-error", "The evaluation failed on our side and is logged", e);
    }
  }

  private EvaluationRecord finished(
      CommittedRevision revision, Outcome outcome, Instant startedAt) {
    return new EvaluationRecord(
        ids.next(), revision, analysis.packs().digest(), outcome, startedAt, clock.instant());
  }
}

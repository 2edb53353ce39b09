package dev.glacis.analysis.evaluation.application;

import dev.glacis.analysis.evaluation.domain.EvaluationRecord;
import dev.glacis.analysis.evaluation.domain.Evaluations;
import dev.glacis.analysis.evaluation.domain.Outcome;
import dev.glacis.analysis.evaluation.domain.RevisionKey;
import dev.glacis.analysis.evaluation.domain.Revisions;
import dev.glacis.kit.lifecycle.SystemLifecycles;
import dev.glacis.kit.paging.PageRequest;
import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Finds the evaluation that a list is read from, or says why there is none. */
@ApplicationScoped
class CompletedEvaluations {

  private final Evaluations evaluations;
  private final Revisions revisions;
  private final SystemLifecycles lifecycles;

  CompletedEvaluations(Evaluations evaluations, Revisions revisions, SystemLifecycles lifecycles) {
    this.evaluations = evaluations;
    this.revisions = revisions;
    this.lifecycles = lifecycles;
  }

  /**
   * The start of the list, or the place where the page before ended: later pages come from the same
   * evaluation, even when a newer one has been completed between them.
   */
  ListPosition position(RevisionKey revision, PageRequest page) {
    lifecycles.requireVisible(revision.tenant(), revision.systemId());
    Optional<ListPosition> after = page.after().map(ListPosition::parse);
    if (after.isEmpty()) {
      return ListPosition.startOf(newest(revision).id());
    }
    evaluations
        .find(revision.tenant(), after.get().evaluation())
        .filter(evaluation -> isOf(evaluation, revision))
        .orElseThrow(ListPosition::unknown);
    return after.get();
  }

  private EvaluationRecord newest(RevisionKey revision) {
    Optional<EvaluationRecord> newest = evaluations.newest(revision);
    if (newest.isEmpty()) {
      // Asked for its failure only: a revision that the caller cannot see stays "not found".
      revisions.idForCaller(revision);
      throw new ProblemException(
          ProblemType.EVALUATION_PENDING,
          "Revision " + revision.number() + " is not evaluated yet");
    }
    return switch (newest.get().outcome()) {
      case Outcome.Completed completed -> newest.get();
      case Outcome.Failed failed ->
          throw new ProblemException(ProblemType.EVALUATION_FAILED, failed.detail());
    };
  }

  private static boolean isOf(EvaluationRecord evaluation, RevisionKey revision) {
    return evaluation.revision().key().equals(revision);
  }
}

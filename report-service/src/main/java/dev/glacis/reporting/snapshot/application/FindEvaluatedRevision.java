package dev.glacis.reporting.snapshot.application;

import dev.glacis.kit.lifecycle.SystemLifecycles;
import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import dev.glacis.reporting.snapshot.domain.EvaluatedRevision;
import dev.glacis.reporting.snapshot.domain.EvaluatedRevisions;
import dev.glacis.reporting.snapshot.domain.KeptEvaluation;
import dev.glacis.reporting.snapshot.domain.KeptEvaluation.Completed;
import dev.glacis.reporting.snapshot.domain.KeptEvaluation.Failed;
import dev.glacis.reporting.snapshot.domain.OtherServices;
import dev.glacis.reporting.snapshot.json.SnapshotReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Finds what reports about a revision are made of. */
@ApplicationScoped
public class FindEvaluatedRevision {

  private final EvaluatedRevisions evaluatedRevisions;
  private final OtherServices otherServices;
  private final SystemLifecycles lifecycles;
  private final SnapshotReader reader = new SnapshotReader();

  FindEvaluatedRevision(
      EvaluatedRevisions evaluatedRevisions,
      OtherServices otherServices,
      SystemLifecycles lifecycles) {
    this.evaluatedRevisions = evaluatedRevisions;
    this.otherServices = otherServices;
    this.lifecycles = lifecycles;
  }

  /**
   * @throws ProblemException not-found when the caller sees no such revision; evaluation-pending
   *     while its evaluation has not arrived; evaluation-failed when there will be none
   */
  public EvaluatedRevision find(String tenant, String systemId, int revision) {
    lifecycles.requireVisible(tenant, systemId);
    Optional<KeptEvaluation> kept = evaluatedRevisions.find(tenant, systemId, revision);
    if (kept.isEmpty()) {
      // Only the owner of revisions can tell one that is not evaluated yet from none at all.
      otherServices.requireVisibleRevision(systemId, revision);
      throw new ProblemException(
          ProblemType.EVALUATION_PENDING,
          "The evaluation of revision " + revision + " has not arrived yet");
    }
    return switch (kept.get()) {
      case Completed answers -> reader.read(answers.revisionAnswer(), answers.evaluationAnswer());
      case Failed failed ->
          throw new ProblemException(ProblemType.EVALUATION_FAILED, failed.detail());
    };
  }
}

package dev.glacis.analysis.evaluation.application;

import dev.glacis.analysis.evaluation.domain.CommittedRevision;
import dev.glacis.analysis.evaluation.domain.PostponedRevisions;
import dev.glacis.kit.inbox.ChangedMeanwhileException;
import dev.glacis.kit.lifecycle.SystemLifecycles;
import jakarta.enterprise.context.ApplicationScoped;

/** Has a committed revision evaluated, now or when its deleted system is restored. */
@ApplicationScoped
public class TakeInRevision {

  private final SystemLifecycles lifecycles;
  private final PostponedRevisions postponed;
  private final EvaluateRevision evaluate;

  TakeInRevision(
      SystemLifecycles lifecycles, PostponedRevisions postponed, EvaluateRevision evaluate) {
    this.lifecycles = lifecycles;
    this.postponed = postponed;
    this.evaluate = evaluate;
  }

  /** Works outside of a transaction; what it returns runs in one. */
  public Runnable prepare(CommittedRevision revision) {
    return lifecycles.isDeleted(revision.tenant(), revision.systemId())
        ? () -> postpone(revision)
        : evaluate.prepare(revision);
  }

  /** The lock keeps a restoration from overlooking the revision. */
  private void postpone(CommittedRevision revision) {
    if (!lifecycles.holdDeleted(revision.tenant(), revision.systemId())) {
      throw new ChangedMeanwhileException("The system was restored");
    }
    postponed.add(revision);
  }
}

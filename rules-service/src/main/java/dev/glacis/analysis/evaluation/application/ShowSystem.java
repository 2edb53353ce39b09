package dev.glacis.analysis.evaluation.application;

import dev.glacis.analysis.evaluation.domain.CommittedRevision;
import dev.glacis.analysis.evaluation.domain.PostponedRevisions;
import dev.glacis.kit.event.SystemRestored;
import dev.glacis.kit.inbox.ChangedMeanwhileException;
import dev.glacis.kit.lifecycle.SystemLifecycles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows a restored system again, and evaluates what was committed to it meanwhile. */
@ApplicationScoped
public class ShowSystem {

  private final SystemLifecycles lifecycles;
  private final PostponedRevisions postponed;
  private final EvaluateRevision evaluate;

  ShowSystem(SystemLifecycles lifecycles, PostponedRevisions postponed, EvaluateRevision evaluate) {
    this.lifecycles = lifecycles;
    this.postponed = postponed;
    this.evaluate = evaluate;
  }

  /** Works outside of a transaction; what it returns runs in one. */
  public Runnable prepare(String tenant, SystemRestored restored) {
    List<CommittedRevision> waiting = postponed.of(tenant, restored.systemId());
    List<Runnable> evaluations = waiting.stream().map(evaluate::prepare).toList();
    return () -> {
      lifecycles.record(tenant, restored);
      if (!lifecycles.isDeleted(tenant, restored.systemId())) {
        store(tenant, restored.systemId(), waiting, evaluations);
      }
    };
  }

  private void store(
      String tenant, String systemId, List<CommittedRevision> waiting, List<Runnable> evaluations) {
    if (!postponed.of(tenant, systemId).equals(waiting)) {
      throw new ChangedMeanwhileException("More revisions wait for the system");
    }
    evaluations.forEach(Runnable::run);
    postponed.removeAll(tenant, systemId);
  }
}

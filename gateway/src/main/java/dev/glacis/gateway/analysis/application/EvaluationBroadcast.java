package dev.glacis.gateway.analysis.application;

import dev.glacis.gateway.analysis.view.EvaluationView;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Hands news of evaluations to whoever is listening in this instance. Nothing is kept: who comes
 * later asks for the evaluation itself.
 */
@ApplicationScoped
public class EvaluationBroadcast {

  /** How many news a slow listener may lag behind before it is cut off. */
  private static final int LAG = 256;

  private final BroadcastProcessor<EvaluationReady> news = BroadcastProcessor.create();

  public void announce(EvaluationReady ready) {
    news.onNext(ready);
  }

  /** Evaluations of the system that end from now on, as long as they are the tenant's. */
  public Multi<EvaluationView> listen(String tenant, String systemId) {
    return news.onOverflow()
        .buffer(LAG)
        .filter(ready -> ready.tenant().equals(tenant))
        .map(EvaluationReady::evaluation)
        .filter(evaluation -> evaluation.systemId().equals(systemId));
  }
}

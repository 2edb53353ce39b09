package dev.glacis.gateway.analysis.messaging;

import dev.glacis.gateway.analysis.application.EvaluationBroadcast;
import dev.glacis.gateway.analysis.application.EvaluationReady;
import dev.glacis.gateway.analysis.view.CountsView;
import dev.glacis.gateway.analysis.view.EvaluationStatus;
import dev.glacis.gateway.analysis.view.EvaluationView;
import dev.glacis.gateway.analysis.view.FailureView;
import dev.glacis.gateway.analysis.view.RiskView;
import dev.glacis.kit.event.EvaluationCompleted;
import dev.glacis.kit.event.EvaluationFailed;
import dev.glacis.kit.event.Event;
import dev.glacis.kit.event.EventCodec;
import dev.glacis.kit.event.ReportReady;
import dev.glacis.kit.event.RevisionCommitted;
import dev.glacis.kit.event.SystemDeleted;
import dev.glacis.kit.event.SystemRestored;
import dev.glacis.kit.event.UndecodableEventException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Reads what rules-service announces. Every instance reads everything from now on, in a group of
 * its own, since each has its own listeners; nothing is remembered, so there is no inbox.
 */
@ApplicationScoped
public class EvaluationNews {

  private static final Logger LOG = Logger.getLogger(EvaluationNews.class);

  private final EvaluationBroadcast broadcast;

  EvaluationNews(EvaluationBroadcast broadcast) {
    this.broadcast = broadcast;
  }

  @Incoming("evaluations")
  public void onEvent(byte[] record) {
    try {
      EventCodec.decode(record).flatMap(EvaluationNews::ready).ifPresent(broadcast::announce);
    } catch (UndecodableEventException e) {
      LOG.warnf("Skipped on the way to subscribers: %s", e.getMessage());
    }
  }

  private static Optional<EvaluationReady> ready(Event event) {
    return switch (event.data()) {
      case EvaluationCompleted data -> Optional.of(ready(event, completed(data)));
      case EvaluationFailed data -> Optional.of(ready(event, failed(data)));
      case RevisionCommitted data -> Optional.empty();
      case ReportReady data -> Optional.empty();
      case SystemDeleted data -> Optional.empty();
      case SystemRestored data -> Optional.empty();
    };
  }

  private static EvaluationReady ready(Event event, EvaluationView evaluation) {
    return new EvaluationReady(event.tenant(), evaluation);
  }

  private static EvaluationView completed(EvaluationCompleted data) {
    EvaluationCompleted.Counts counts = data.counts();
    EvaluationCompleted.Risk risk = data.risk();
    return new EvaluationView(
        data.evaluationId(),
        data.systemId(),
        data.revision(),
        data.revisionId(),
        EvaluationStatus.COMPLETED,
        null,
        null,
        null,
        new CountsView(
            counts.critical(), counts.high(), counts.medium(), counts.low(), counts.possible()),
        new RiskView(risk.inherent(), risk.current(), risk.projected()),
        null,
        null,
        data.completedAt());
  }

  private static EvaluationView failed(EvaluationFailed data) {
    return new EvaluationView(
        data.evaluationId(),
        data.systemId(),
        data.revision(),
        data.revisionId(),
        EvaluationStatus.FAILED,
        new FailureView(data.code(), data.detail()),
        null,
        null,
        null,
        null,
        null,
        null,
        data.failedAt());
  }
}

package dev.glacis.reporting.snapshot.messaging;

import dev.glacis.kit.inbox.Inbox;
import dev.glacis.reporting.snapshot.application.RecordEvaluation;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Hands evaluations to the read model, one at a time and in order per system. */
@ApplicationScoped
public class EvaluationConsumer {

  private static final String NAME = "report-service.record";

  private final Inbox inbox;
  private final RecordEvaluation recordEvaluation;

  EvaluationConsumer(Inbox inbox, RecordEvaluation recordEvaluation) {
    this.inbox = inbox;
    this.recordEvaluation = recordEvaluation;
  }

  @Incoming("evaluations")
  @Blocking
  public CompletionStage<Void> onEvaluation(Message<byte[]> message) {
    return inbox.receive(NAME, message, recordEvaluation::prepare);
  }
}

package dev.glacis.analysis.evaluation.messaging;

import dev.glacis.analysis.evaluation.application.TakeInRevision;
import dev.glacis.analysis.evaluation.domain.CommittedRevision;
import dev.glacis.kit.event.EvaluationCompleted;
import dev.glacis.kit.event.EvaluationFailed;
import dev.glacis.kit.event.Event;
import dev.glacis.kit.event.ReportReady;
import dev.glacis.kit.event.RevisionCommitted;
import dev.glacis.kit.event.SystemDeleted;
import dev.glacis.kit.event.SystemRestored;
import dev.glacis.kit.inbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Has every committed revision evaluated, in the order of each system's revisions. */
@ApplicationScoped
class RevisionConsumer {

  private static final String NAME = "rules-service.evaluate";

  private final Inbox inbox;
  private final TakeInRevision takeIn;

  RevisionConsumer(Inbox inbox, TakeInRevision takeIn) {
    this.inbox = inbox;
    this.takeIn = takeIn;
  }

  @Incoming("revisions")
  @Blocking
  CompletionStage<Void> onRevision(Message<byte[]> message) {
    return inbox.receive(NAME, message, this::prepare);
  }

  private Runnable prepare(Event event) {
    return switch (event.data()) {
      case RevisionCommitted committed -> takeIn.prepare(revision(event.tenant(), committed));
      case EvaluationCompleted other -> nothing();
      case EvaluationFailed other -> nothing();
      case ReportReady other -> nothing();
      case SystemDeleted other -> nothing();
      case SystemRestored other -> nothing();
    };
  }

  private static Runnable nothing() {
    return () -> {};
  }

  private static CommittedRevision revision(String tenant, RevisionCommitted committed) {
    return new CommittedRevision(
        tenant,
        committed.systemId(),
        committed.systemKey(),
        committed.systemName(),
        committed.revisionId(),
        committed.revision());
  }
}

package dev.glacis.analysis.evaluation.messaging;

import dev.glacis.analysis.evaluation.application.HideSystem;
import dev.glacis.analysis.evaluation.application.ShowSystem;
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

/** Follows deletions and restorations of systems. */
@ApplicationScoped
class SystemConsumer {

  private static final String NAME = "rules-service.systems";

  private final Inbox inbox;
  private final HideSystem hide;
  private final ShowSystem show;

  SystemConsumer(Inbox inbox, HideSystem hide, ShowSystem show) {
    this.inbox = inbox;
    this.hide = hide;
    this.show = show;
  }

  @Incoming("systems")
  @Blocking
  CompletionStage<Void> onSystem(Message<byte[]> message) {
    return inbox.receive(NAME, message, this::prepare);
  }

  private Runnable prepare(Event event) {
    return switch (event.data()) {
      case SystemDeleted deleted -> hide.prepare(event.tenant(), deleted);
      case SystemRestored restored -> show.prepare(event.tenant(), restored);
      case RevisionCommitted other -> nothing();
      case EvaluationCompleted other -> nothing();
      case EvaluationFailed other -> nothing();
      case ReportReady other -> nothing();
    };
  }

  private static Runnable nothing() {
    return () -> {};
  }
}

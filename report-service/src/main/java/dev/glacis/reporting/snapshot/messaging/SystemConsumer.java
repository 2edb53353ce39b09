package dev.glacis.reporting.snapshot.messaging;

import dev.glacis.kit.inbox.Inbox;
import dev.glacis.reporting.snapshot.application.FollowSystem;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Follows deletions and restorations of systems. */
@ApplicationScoped
public class SystemConsumer {

  private static final String NAME = "report-service.systems";

  private final Inbox inbox;
  private final FollowSystem followSystem;

  SystemConsumer(Inbox inbox, FollowSystem followSystem) {
    this.inbox = inbox;
    this.followSystem = followSystem;
  }

  @Incoming("systems")
  @Blocking
  public CompletionStage<Void> onSystem(Message<byte[]> message) {
    return inbox.receive(NAME, message, followSystem::prepare);
  }
}

package dev.glacis.kit.delivery;

import dev.glacis.kit.client.UpstreamUnavailableException;
import dev.glacis.kit.event.Event;
import dev.glacis.kit.inbox.Inbox;
import io.agroal.api.AgroalDataSource;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Writes one row per event; can be told that its upstream is away or that an event is hopeless. */
@ApplicationScoped
class EffectConsumer {

  static final String NAME = "kit-test.effect";

  private final Inbox inbox;
  private final AgroalDataSource dataSource;
  private final AtomicBoolean upstreamAway = new AtomicBoolean();
  private final AtomicBoolean hopeless = new AtomicBoolean();
  private final AtomicInteger tries = new AtomicInteger();

  EffectConsumer(Inbox inbox, AgroalDataSource dataSource) {
    this.inbox = inbox;
    this.dataSource = dataSource;
  }

  @Incoming("revisions")
  @Blocking
  CompletionStage<Void> onRevision(Message<byte[]> message) {
    return inbox.receive(NAME, message, this::prepare);
  }

  void setUpstreamAway(boolean away) {
    upstreamAway.set(away);
  }

  void setHopeless(boolean value) {
    hopeless.set(value);
  }

  int tries() {
    return tries.get();
  }

  private Runnable prepare(Event event) {
    tries.incrementAndGet();
    if (upstreamAway.get()) {
      throw new UpstreamUnavailableException("away", null);
    }
    return () -> {
      insert(event);
      if (hopeless.get()) {
        throw new IllegalStateException("this event can never have its effect");
      }
    };
  }

  private void insert(Event event) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement("insert into effect (event_id) values (?)")) {
      insert.setObject(1, event.id());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}

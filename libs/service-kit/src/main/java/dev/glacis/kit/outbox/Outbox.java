package dev.glacis.kit.outbox;

import dev.glacis.kit.event.Event;
import dev.glacis.kit.event.EventCodec;
import dev.glacis.kit.event.EventData;
import dev.glacis.kit.event.EventType;
import dev.glacis.kit.identity.IdGenerator;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where a use case announces a fact: the only way by which a service publishes events. */
@ApplicationScoped
public class Outbox {

  private static final String INSERT =
      """
      insert into outbox_event (event_id, tenant_id, topic, record_key, body, created_at)
      values (?, ?, ?, ?, ?, ?)
      """;

  private final AgroalDataSource dataSource;
  private final TransactionSynchronizationRegistry transactions;
  private final OutboxRelay relay;
  private final IdGenerator ids;
  private final Clock clock;
  private final String source;

  Outbox(
      AgroalDataSource dataSource,
      TransactionSynchronizationRegistry transactions,
      OutboxRelay relay,
      IdGenerator ids,
      Clock clock,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.dataSource = dataSource;
    this.transactions = transactions;
    this.relay = relay;
    this.ids = ids;
    this.clock = clock;
    this.source = "/glacis/" + service;
  }

  /** Stores the event in the running transaction; the relay sends it once that has committed. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void publish(String tenant, EventData data) {
    Instant now = clock.instant();
    Event event = new Event(ids.next(), source, tenant, now, data);
    insert(event, EventType.of(data).topic(), now);
    transactions.registerInterposedSynchronization(new WakeRelayAfterCommit(relay));
  }

  private void insert(Event event, String topic, Instant now) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setObject(1, event.id());
      insert.setString(2, event.tenant());
      insert.setString(3, topic);
      insert.setString(4, event.data().systemId());
      insert.setString(5, EventCodec.encode(event));
      insert.setTimestamp(6, Timestamp.from(now));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the event cannot be stored in the outbox", e);
    }
  }

  private record WakeRelayAfterCommit(OutboxRelay relay) implements Synchronization {
    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        relay.wake();
      }
    }
  }
}

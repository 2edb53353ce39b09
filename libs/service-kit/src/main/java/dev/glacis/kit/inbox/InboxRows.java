package dev.glacis.kit.inbox;

import dev.glacis.kit.event.Event;
import dev.glacis.kit.event.EventType;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;

/** The inbox table. */
@ApplicationScoped
class InboxRows {

  private static final String INSERT =
      """
      insert into inbox_event (consumer, event_id, tenant_id, event_type, received_at)
      values (?, ?, ?, ?, ?) on conflict do nothing
      """;

  private final AgroalDataSource dataSource;
  private final Clock clock;

  InboxRows(AgroalDataSource dataSource, Clock clock) {
    this.dataSource = dataSource;
    this.clock = clock;
  }

  boolean contains(String consumer, UUID eventId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select 1 from inbox_event where consumer = ? and event_id = ?")) {
      select.setString(1, consumer);
      select.setObject(2, eventId);
      try (ResultSet result = select.executeQuery()) {
        return result.next();
      }
    } catch (SQLException e) {
      throw new InboxUnavailableException(e);
    }
  }

  /**
   * Remembers the event in the running transaction.
   *
   * @return false when it was there already
   */
  boolean add(String consumer, Event event) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, consumer);
      insert.setObject(2, event.id());
      insert.setString(3, event.tenant());
      insert.setString(4, EventType.of(event.data()).type());
      insert.setTimestamp(5, Timestamp.from(clock.instant()));
      return insert.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new InboxUnavailableException(e);
    }
  }
}

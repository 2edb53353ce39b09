package dev.glacis.kit.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The outbox table as the relay uses it. Statements commit by themselves: Kafka is never waited for
 * in a transaction.
 */
@ApplicationScoped
class OutboxRows {

  private static final int BATCH = 200;
  // Any number that no other advisory lock of the service's database uses.
  private static final long RELAY_LOCK = 4_718_301_177L;
  private static final String UNSENT =
      "select position, topic, record_key, body from outbox_event where sent_at is null"
          + " order by position limit "
          + BATCH;

  private final AgroalDataSource dataSource;
  private final Clock clock;
  private final Duration retention;

  OutboxRows(
      AgroalDataSource dataSource,
      Clock clock,
      @ConfigProperty(name = "glacis.outbox.retention", defaultValue = "P7D") Duration retention) {
    this.dataSource = dataSource;
    this.clock = clock;
    this.retention = retention;
  }

  /**
   * Sends up to one batch and marks it as sent.
   *
   * @return how many events were sent; 0 too when another instance is sending
   */
  int sendUnsent(EventSender sender)
      throws SQLException, SendFailedException, InterruptedException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      if (!lock(statement)) {
        return 0;
      }
      try {
        List<OutboxRow> unsent = unsent(statement);
        sender.send(unsent);
        markSent(connection, unsent);
        return unsent.size();
      } finally {
        statement.execute("select pg_advisory_unlock(" + RELAY_LOCK + ")");
      }
    }
  }

  void deleteExpired() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement delete =
            connection.prepareStatement("delete from outbox_event where sent_at < ?")) {
      delete.setTimestamp(1, Timestamp.from(clock.instant().minus(retention)));
      delete.executeUpdate();
    }
  }

  private boolean lock(Statement statement) throws SQLException {
    try (ResultSet result =
        statement.executeQuery("select pg_try_advisory_lock(" + RELAY_LOCK + ")")) {
      return result.next() && result.getBoolean(1);
    }
  }

  private List<OutboxRow> unsent(Statement statement) throws SQLException {
    List<OutboxRow> rows = new ArrayList<>();
    try (ResultSet result = statement.executeQuery(UNSENT)) {
      while (result.next()) {
        rows.add(
            new OutboxRow(
                result.getLong(1), result.getString(2), result.getString(3), result.getString(4)));
      }
    }
    return rows;
  }

  private void markSent(Connection connection, List<OutboxRow> rows) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    try (PreparedStatement update =
        connection.prepareStatement(
            "update outbox_event set sent_at = ? where position = any (?)")) {
      update.setTimestamp(1, Timestamp.from(clock.instant()));
      update.setArray(
          2, connection.createArrayOf("bigint", rows.stream().map(OutboxRow::position).toArray()));
      update.executeUpdate();
    }
  }
}

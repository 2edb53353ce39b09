package dev.glacis.kit.inbox;

import dev.glacis.kit.housekeeping.ExpiringRows;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Events that were handled so long ago that Kafka cannot deliver them again. They must stay longer
 * than the records of any topic (30 days).
 */
@ApplicationScoped
class ExpiredInboxRows implements ExpiringRows {

  private static final String DELETE =
      """
      delete from inbox_event where ctid in
        (select ctid from inbox_event where received_at < ? limit 1000)
      """;

  private final AgroalDataSource dataSource;
  private final Duration retention;

  ExpiredInboxRows(
      AgroalDataSource dataSource,
      @ConfigProperty(name = "glacis.inbox.retention", defaultValue = "P45D") Duration retention) {
    this.dataSource = dataSource;
    this.retention = retention;
  }

  @Override
  public String name() {
    return "inbox rows";
  }

  @Override
  public int deleteExpired(Instant now) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement delete = connection.prepareStatement(DELETE)) {
      delete.setTimestamp(1, Timestamp.from(now.minus(retention)));
      return delete.executeUpdate();
    } catch (SQLException e) {
      throw new InboxUnavailableException(e);
    }
  }
}

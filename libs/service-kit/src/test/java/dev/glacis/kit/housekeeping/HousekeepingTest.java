package dev.glacis.kit.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.kit.testing.RealParts;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HousekeepingTest {

  @Inject Housekeeping housekeeping;
  @Inject AgroalDataSource dataSource;

  @Test
  void forgetsEventsThatKafkaCannotDeliverAgain() throws SQLException {
    execute(
        """
        insert into inbox_event (consumer, event_id, tenant_id, event_type, received_at)
        select 'housekeeping', gen_random_uuid(), 'acme', 't', now() - interval '46 days'
        from generate_series(1, 2500)
        """);
    execute(
        """
        insert into inbox_event (consumer, event_id, tenant_id, event_type, received_at)
        select 'housekeeping', gen_random_uuid(), 'acme', 't', now() - interval '44 days'
        from generate_series(1, 3)
        """);

    housekeeping.clear();

    assertThat(kept()).isEqualTo(3);
  }

  private int kept() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement select = connection.createStatement();
        ResultSet count =
            select.executeQuery(
                "select count(*) from inbox_event where consumer = 'housekeeping'")) {
      count.next();
      return count.getInt(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}

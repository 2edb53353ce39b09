package dev.glacis.modeling.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.kit.testing.RealParts;
import dev.glacis.modeling.Api;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Locale;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What a search over many systems costs. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SearchTest {

  private static final Logger LOG = Logger.getLogger(SearchTest.class);

  private static final String FILL =
      """
      insert into modeled_system
        (id, tenant_id, key, name, owner, tags, head_revision, created_at, updated_at)
      select gen_random_uuid(), '%1$s', 'system-' || lpad(i::text, 6, '0'), 'System ' || i,
        'team-' || i %% 50, array['tag-' || i %% 20, 'all'], 1, now(), now()
      from generate_series(1, %2$d) i;
      insert into system_trait (tenant_id, kind, name, value, system_id)
      select tenant_id, 'attribute', 'attribute' || a, ((('x' || left(md5(key || a), 4))::bit(16)::int) %% 10)::text, id
      from modeled_system, generate_series(1, 40) a where tenant_id = '%1$s';
      insert into system_trait (tenant_id, kind, name, value, system_id)
      select tenant_id, 'component_type', '', 'ai.type' || a, id
      from modeled_system, generate_series(1, 20) a
      where tenant_id = '%1$s' and ('x' || left(md5(key || a), 4))::bit(16)::int %% 5 = 0;
      analyze;
      """;

  private static final String[][] SEARCHES = {
    {"q", "em 77"},
    {"tag", "tag-7"},
    {"owner", "team-7"},
    {"componentType", "ai.type7"},
    {"attribute", "attribute7:7"},
  };

  @Inject AgroalDataSource dataSource;
  @Inject EntityManagerFactory factory;

  @Test
  void takesTheSameNumberOfStatementsForEveryPage() throws SQLException {
    fill("statements", 60);

    for (String[] search : SEARCHES) {
      assertThat(statements(1, search)).as(search[0]).isEqualTo(2);
      assertThat(statements(50, search)).as(search[0]).isEqualTo(2);
    }
  }

  /** A measurement, no test: {@code -Dglacis.measure=10000}. */
  @Test
  @EnabledIfSystemProperty(named = "glacis.measure", matches = "\\d+")
  void measuresSearchesOverManySystems() throws SQLException {
    fill("measured", Integer.getInteger("glacis.measure"));
    for (String[] search : SEARCHES) {
      double[] milliseconds = new double[400];
      for (int i = 0; i < milliseconds.length; i++) {
        long start = System.nanoTime();
        search("measured", 50)
            .queryParam(search[0], search[1])
            .get("/systems")
            .then()
            .statusCode(200);
        milliseconds[i] = (System.nanoTime() - start) / 1e6;
      }
      double[] warm = Arrays.copyOfRange(milliseconds, 100, milliseconds.length);
      Arrays.sort(warm);
      LOG.info(
          String.format(
              Locale.ROOT,
              "%s: median %.1f ms, p95 %.1f ms",
              search[0],
              warm[warm.length / 2],
              warm[warm.length * 95 / 100]));
    }
  }

  private long statements(int first, String... search) {
    Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    search("statements", first)
        .queryParam(search[0], search[1])
        .get("/systems")
        .then()
        .statusCode(200);
    long count = statistics.getPrepareStatementCount();
    statistics.setStatisticsEnabled(false);
    return count;
  }

  private static RequestSpecification search(String tenant, int first) {
    return Api.as(tenant, "viewer").queryParam("first", first);
  }

  private void fill(String tenant, int systems) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement insert = connection.createStatement()) {
      insert.execute(FILL.formatted(tenant, systems));
    }
  }
}

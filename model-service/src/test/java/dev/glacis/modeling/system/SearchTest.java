package dev.glacis.modeling.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.kit.testing.RealParts;
import dev.glacis.modeling.Api;
import dev.glacis.modeling.system.SearchedPortfolio.Search;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/** What a search over many systems costs. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SearchTest {

  @Inject AgroalDataSource dataSource;
  @Inject EntityManagerFactory factory;

  @Test
  void takesTheSameNumberOfStatementsForEveryPage() throws SQLException {
    SearchedPortfolio.fill(dataSource, "statements", 60);

    for (Search search : SearchedPortfolio.SEARCHES) {
      assertThat(statements(1, search)).as(search.filter()).isEqualTo(2);
      assertThat(statements(50, search)).as(search.filter()).isEqualTo(2);
    }
  }

  private long statements(int first, Search search) {
    Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    Api.as("statements", "viewer")
        .queryParam("first", first)
        .queryParam(search.filter(), search.value())
        .get("/systems")
        .then()
        .statusCode(200);
    long count = statistics.getPrepareStatementCount();
    statistics.setStatisticsEnabled(false);
    return count;
  }
}

package dev.glacis.modeling.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.kit.testing.RealParts;
import dev.glacis.modeling.Api;
import dev.glacis.modeling.system.SearchedPortfolio.Search;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.List;
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

    String middle = Api.as("statements", "viewer").get("/systems?first=30").path("page.endCursor");

    for (Search search : SearchedPortfolio.pages(middle)) {
      assertThat(statements(1, search)).as(search.name()).isEqualTo(2);
      assertThat(statements(50, search)).as(search.name()).isEqualTo(2);
    }
  }

  @Test
  void givesFiftyItemsUnlessAskedForMoreAndNeverAboveFiveHundred() throws SQLException {
    SearchedPortfolio.fill(dataSource, "capped", 501);

    assertThat(page("")).hasSize(50);
    assertThat(page("?first=500")).hasSize(500);
    Api.as("capped", "viewer").get("/systems?first=501").then().statusCode(400);
  }

  private static List<Object> page(String parameters) {
    JsonPath page = Api.as("capped", "viewer").get("/systems" + parameters).jsonPath();
    assertThat(page.getInt("totalCount")).isEqualTo(501);
    assertThat(page.getBoolean("page.hasNext")).isTrue();
    return page.getList("items");
  }

  private long statements(int first, Search search) {
    Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    Api.as("statements", "viewer")
        .urlEncodingEnabled(false)
        .get("/systems?first=" + first + search.query())
        .then()
        .statusCode(200);
    long count = statistics.getPrepareStatementCount();
    statistics.setStatisticsEnabled(false);
    return count;
  }
}

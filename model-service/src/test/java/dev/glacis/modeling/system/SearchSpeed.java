package dev.glacis.modeling.system;

import dev.glacis.kit.testing.RealParts;
import dev.glacis.modeling.Api;
import dev.glacis.modeling.system.SearchedPortfolio.Search;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * Measures searches over 10,000 systems, over HTTP with a real database; no test, so its name keeps
 * it out of the suite. See the README for the command.
 */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SearchSpeed {

  private static final Logger LOG = Logger.getLogger(SearchSpeed.class);
  private static final int SYSTEMS = 10_000;
  private static final int ROUNDS = 400;
  private static final int WARM_UP = 100;

  @Inject AgroalDataSource dataSource;

  @Test
  void measuresSearchesOverManySystems() throws SQLException {
    SearchedPortfolio.fill(dataSource, "measured", SYSTEMS);
    for (Search search : SearchedPortfolio.SEARCHES) {
      double[] milliseconds = new double[ROUNDS];
      for (int i = 0; i < ROUNDS; i++) {
        long start = System.nanoTime();
        Api.as("measured", "viewer")
            .queryParam("first", 50)
            .queryParam(search.filter(), search.value())
            .get("/systems")
            .then()
            .statusCode(200);
        milliseconds[i] = (System.nanoTime() - start) / 1e6;
      }
      double[] warm = Arrays.copyOfRange(milliseconds, WARM_UP, ROUNDS);
      Arrays.sort(warm);
      LOG.info(
          String.format(
              Locale.ROOT,
              "%s: median %.1f ms, p95 %.1f ms",
              search.filter(),
              warm[warm.length / 2],
              warm[warm.length * 95 / 100]));
    }
  }
}

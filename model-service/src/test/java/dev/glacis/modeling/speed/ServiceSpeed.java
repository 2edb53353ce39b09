package dev.glacis.modeling.speed;

import dev.glacis.kit.testing.RealParts;
import dev.glacis.kit.testing.TestTokens;
import dev.glacis.modeling.system.SearchedPortfolio;
import dev.glacis.modeling.system.SearchedPortfolio.Search;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/**
 * Measures imports, differences and searches over HTTP with a real database; no test, so its name
 * keeps it out of the suite. {@code ./glacis bench service} runs it and prints what it writes.
 */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ServiceSpeed {

  private static final String TENANT = "measured";
  private static final int SYSTEMS = 10_000;
  private static final Path RESULT = Path.of("target/bench-service.txt");

  private static final String VIEWER = TestTokens.person("alice", TENANT, "viewer");
  private static final String ARCHITECT = TestTokens.person("alice", TENANT, "architect");

  @Inject AgroalDataSource dataSource;
  @Inject EntityManagerFactory factory;

  private final SpeedTable table = new SpeedTable();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Test
  void measures() throws Exception {
    imports();
    differences();
    searches();
    Files.writeString(RESULT, table.toString());
  }

  private void imports() throws Exception {
    byte[] document = LargeModel.document();
    List<String> keys = new ArrayList<>();
    Timed timed =
        Timed.of(
            6,
            12,
            () -> {
              keys.add("import-" + keys.size());
              post("/imports?system=" + keys.getLast(), document);
            });
    table.add(
        "import of %,d components and %,d flows, to stored revision"
            .formatted(LargeModel.COMPONENTS, LargeModel.FLOWS),
        timed,
        "median < 2000");
    table.figure("import-ms", timed.median());
  }

  private void differences() throws Exception {
    post("/imports?system=compared", LargeModel.document());
    JsonPath second = post("/imports?system=compared", LargeModel.changedDocument());
    String path = "/systems/" + second.getString("system.id") + "/revisions/1/diff/2";
    JsonPath counts = get(path).setRootPath("counts");
    table.count(
        "  elements that differ: added, removed, changed",
        counts.getInt("added") + ", " + counts.getInt("removed") + ", " + counts.getInt("changed"),
        "");
    Timed timed = Timed.of(30, 60, () -> text(path));
    table.add("difference of two such revisions", timed, "median < 300");
    table.figure("difference-ms", timed.median());
  }

  private void searches() throws Exception {
    SearchedPortfolio.fill(dataSource, TENANT, SYSTEMS);
    String middle = get("/systems?first=1&q=system-005000").getString("page.endCursor");
    Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    TreeSet<Long> statements = new TreeSet<>();
    for (Search search : SearchedPortfolio.pages(middle)) {
      String path = "/systems?first=50" + search.query();
      int found = get(path).getInt("totalCount");
      statistics.clear();
      text(path);
      statements.add(statistics.getPrepareStatementCount());
      Timed timed = Timed.of(20, 100, () -> text(path));
      table.add(
          "search over %,d: %s (%,d found)".formatted(SYSTEMS, search.name(), found),
          timed,
          "p95 < 100");
      table.figure("search-p95-ms", timed.p95());
    }
    table.count(
        "SQL statements of a page", statements.first() + " to " + statements.last(), "constant");
    table.figure("statements-min", statements.first());
    table.figure("statements-max", statements.last());
  }

  private JsonPath get(String path) throws Exception {
    return JsonPath.from(text(path));
  }

  private String text(String path) throws Exception {
    return send(request(path, VIEWER).GET().build());
  }

  private JsonPath post(String path, byte[] document) throws Exception {
    return JsonPath.from(
        send(request(path, ARCHITECT).POST(BodyPublishers.ofByteArray(document)).build()));
  }

  private String send(HttpRequest request) throws Exception {
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    if (answer.statusCode() >= 400) {
      throw new IllegalStateException(request.uri() + ": " + answer.body());
    }
    return answer.body();
  }

  private static HttpRequest.Builder request(String path, String token) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
        .header("Content-Type", "application/json")
        .header("Authorization", "Bearer " + token);
  }
}

package dev.glacis.modeling.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.glacis.kit.testing.RealParts;
import dev.glacis.modeling.Api;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Bodies that want to read files, fill the memory or never end, at each endpoint that reads one.
 */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HostileBodiesTest {

  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final String COUNTS =
      """
      select (select count(*) from modeled_system) + (select count(*) from revision)
        + (select count(*) from revision_content) + (select count(*) from outbox_event)
        + (select count(*) from audit_entry)
      """;

  @Inject AgroalDataSource dataSource;

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/refused/hostile.csv", numLinesToSkip = 1)
  @Timeout(120)
  void refusesTheBodyAtEveryDoor(
      String body, int status, String code, String violation, Integer line) throws SQLException {
    String system = Api.importTo("hostile", Api.document("Hostile")).path("system.id");
    refuses(
        HostileBodies.of(body),
        List.of(
            "/imports",
            "/lint",
            "/systems/" + system + "/revisions",
            "/systems/" + system + "/revisions/1/diff"),
        new Refusal(status, code, violation, line));
  }

  /** At one door alone, as it takes a while: all read a document in the same way. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "100,001 components",
        "100,001 assets of Threagile",
        "100,001 parts of CycloneDX",
        "100,001 parts of CycloneDX in XML",
        "100,001 stencils of tm7",
        "100,001 cells of Threat Dragon"
      })
  @Timeout(120)
  void refusesMoreElementsThanAnybodyDraws(String body) throws SQLException {
    refuses(
        HostileBodies.of(body),
        List.of("/imports"),
        new Refusal(422, "invalid-document", "too-many-elements", null));
  }

  private record Refusal(int status, String code, String violation, Integer line) {}

  private void refuses(byte[] bytes, List<String> doors, Refusal refusal) throws SQLException {
    int before = rows();
    for (String door : doors) {
      long start = System.nanoTime();
      ValidatableResponse answer =
          Api.architect()
              .contentType("application/octet-stream")
              .header("If-Match", "\"1\"")
              .body(bytes)
              .post(door)
              .then();

      answer
          .statusCode(refusal.status())
          .contentType("application/problem+json")
          .body("code", equalTo(refusal.code()))
          .body("violations[0].code", equalTo(refusal.violation()))
          .body("violations[0].message", notNullValue());
      if (refusal.line() != null) {
        answer.body("violations[0].line", equalTo(refusal.line()));
      }
      String text = answer.extract().asString();
      assertThat(text).doesNotContain("Exception", "root:", "dev.glacis", "java.");
      assertThat(text.length()).isLessThan(100_000);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).as(door).isLessThan(LONGEST);
    }
    assertThat(rows()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "br", "deflate, gzip"})
  void refusesCompressedBodiesAsSuch(String encoding) throws SQLException {
    int before = rows();

    Api.architect()
        .contentType("application/json")
        .header("Content-Encoding", encoding)
        .body(HostileBodies.of("gzip"))
        .post("/imports")
        .then()
        .statusCode(415)
        .body("code", equalTo("unsupported-media-type"));
    assertThat(rows()).isEqualTo(before);
  }

  /** Two formats of 100,000 elements are stored; of the others, SmallHeapTest makes drafts. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "UTF-16 little endian, otm, 1",
    "UTF-16 big endian with mark, otm, 1",
    "image of 6 MB, otm, 1",
    "'100,000 tags', otm, 1",
    "'100,000 components', otm, 100000",
    "'100,000 parts of CycloneDX', cyclonedx, 100000"
  })
  @Timeout(120)
  void storesWhatIsLargeOrUnusualWithinBounds(String body, String format, int components) {
    Response stored =
        Api.architect()
            .contentType("application/octet-stream")
            .queryParam("system", Api.newKey())
            .body(HostileBodies.of(body))
            .post("/imports");

    stored
        .then()
        .statusCode(201)
        .body("revision.format", equalTo(format))
        .body("lossReport.counts.find { it.kind == 'components' }.imported", equalTo(components));
    Api.viewer()
        .get("/systems/" + stored.path("system.id") + "/revisions/1")
        .then()
        .statusCode(200)
        .body("format", equalTo(format));
  }

  private int rows() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet count = statement.executeQuery(COUNTS)) {
      count.next();
      return count.getInt(1);
    }
  }
}

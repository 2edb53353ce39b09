package dev.glacis.modeling.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.glacis.kit.testing.RealParts;
import dev.glacis.modeling.Api;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same document twice, in every format: the second time nothing comes about. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RepeatedImportsTest {

  private static final Path DOCUMENTS = Path.of("../libs/model-exchange/src/test/resources");
  private static final String COUNTS =
      """
      select (select count(*) from modeled_system) + (select count(*) from revision)
        + (select count(*) from revision_content) + (select count(*) from outbox_event)
        + (select count(*) from audit_entry) + (select count(*) from system_trait)
      """;

  @Inject AgroalDataSource dataSource;

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "otm, otm/assistant.otm.json",
    "otm, otm/assistant.otm.yaml",
    "threat-dragon, foreign/shop.threat-dragon.json",
    "threat-dragon, foreign/shop-1.threat-dragon.json",
    "threagile, foreign/shop.threagile.yaml",
    "pytm, foreign/assistant.pytm.json",
    "tm7, foreign/shop.tm7",
    "threat-model-library, foreign/shop.tml.json",
    "threat-composer, foreign/shop.tc.json",
    "cyclonedx, foreign/assistant.cdx.json",
    "cyclonedx, foreign/assistant.cdx.xml"
  })
  void createsNothingTheSecondTime(String format, String file) throws IOException, SQLException {
    byte[] document = Files.readAllBytes(DOCUMENTS.resolve(file));
    String key = Api.newKey();
    Response first = post(key, document);
    first.then().statusCode(201).body("revision.format", equalTo(format));
    int rows = rows();

    Response again = post(key, document);

    again
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("unchanged", equalTo(true))
        .body("revision", equalTo(first.jsonPath().getMap("revision")))
        .body("lossReport", equalTo(first.jsonPath().getMap("lossReport")));
    String revisions = "/systems/" + first.path("system.id") + "/revisions";
    Api.architect()
        .header("If-Match", "\"1\"")
        .contentType("application/octet-stream")
        .body(document)
        .post(revisions)
        .then()
        .statusCode(200)
        .body("unchanged", equalTo(true));
    assertThat(rows()).isEqualTo(rows);
    Api.viewer().get(revisions).then().body("totalCount", equalTo(1));
  }

  private static Response post(String key, byte[] document) {
    return Api.architect()
        .contentType("application/octet-stream")
        .queryParam("system", key)
        .body(document)
        .post("/imports");
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

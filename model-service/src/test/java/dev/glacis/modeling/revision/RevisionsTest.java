package dev.glacis.modeling.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.exchange.canonical.CanonicalModel;
import dev.glacis.kit.testing.RealParts;
import dev.glacis.modeling.Api;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RevisionsTest {

  @Inject AgroalDataSource dataSource;

  private String revisions;
  private String revisionId;

  @BeforeEach
  void oneRevision() {
    JsonPath imported = Api.importTo(Api.newKey(), Api.document("One")).jsonPath();
    revisions = "/systems/" + imported.getString("system.id") + "/revisions";
    revisionId = imported.getString("revision.id");
  }

  @Test
  void commitsOnTheHead() {
    commit("\"1\"", "Two")
        .then()
        .statusCode(201)
        .header("ETag", "\"2\"")
        .body("revision.number", equalTo(2))
        .body("system.headRevision", equalTo(2));
    commit("\"2\"", "Two").then().statusCode(200).body("unchanged", equalTo(true));
  }

  @Test
  void commitsTheFirstRevisionOfASystem() {
    String id =
        Api.architect()
            .contentType("application/json")
            .body(Map.of("key", Api.newKey(), "name", "Named by people"))
            .post("/systems")
            .path("id");
    revisions = "/systems/" + id + "/revisions";

    commit("\"1\"", "One").then().statusCode(409);
    commit("\"0\"", "One")
        .then()
        .statusCode(201)
        .body("revision.number", equalTo(1))
        .body("system.name", equalTo("Named by people"));
  }

  @Test
  void refusesACommitOnAStaleRevision() {
    commit("\"1\"", "Two").then().statusCode(201);

    commit("\"1\"", "Three")
        .then()
        .statusCode(409)
        .body("code", equalTo("revision-conflict"))
        .body("detail", containsString("revision 2"));
  }

  @Test
  void refusesACommitThatDoesNotSayWhatItIsBasedOn() {
    Api.architect()
        .contentType("application/json")
        .body(Api.document("Two"))
        .post(revisions)
        .then()
        .statusCode(428)
        .contentType("application/problem+json")
        .body("code", equalTo("precondition-required"));
  }

  @Test
  void listsRevisionsNewestFirst() {
    for (int head = 1; head <= 4; head++) {
      commit("\"" + head + "\"", "Version " + head).then().statusCode(201);
    }

    JsonPath first = Api.viewer().queryParam("first", 3).get(revisions).jsonPath();
    JsonPath second =
        Api.viewer()
            .queryParam("first", 3)
            .queryParam("after", first.getString("page.endCursor"))
            .get(revisions)
            .jsonPath();

    assertThat(first.<Integer>getList("items.number")).containsExactly(5, 4, 3);
    assertThat(first.getBoolean("page.hasNext")).isTrue();
    assertThat(second.<Integer>getList("items.number")).containsExactly(2, 1);
    assertThat(second.getBoolean("page.hasNext")).isFalse();
    assertThat(second.getInt("totalCount")).isEqualTo(5);
    Api.viewer().queryParam("after", "bm9wZQ").get(revisions).then().statusCode(400);
  }

  @Test
  void givesARevisionWithItsEntityTag() {
    Api.viewer()
        .get(revisions + "/1")
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("number", equalTo(1))
        .body("id", equalTo(revisionId));
    for (String number : List.of("0", "2", "-1", "first", "99999999999")) {
      Api.viewer().get(revisions + "/" + number).then().statusCode(404);
    }
  }

  @Test
  void givesTheCanonicalArchitectureThatTheDigestBelongsTo() {
    String digest = Api.viewer().get(revisions + "/1").path("digest");

    Response answer = Api.viewer().get(revisions + "/1/architecture");

    answer
        .then()
        .statusCode(200)
        .contentType("application/json")
        .header("X-Content-Type-Options", "nosniff");
    assertThat(CanonicalModel.digest(CanonicalModel.read(answer.asString()))).isEqualTo(digest);
  }

  @Test
  void givesTheDocumentBackByteForByte() {
    Api.viewer()
        .get(revisions + "/1/document")
        .then()
        .statusCode(200)
        .contentType("application/json")
        .header("Content-Disposition", "attachment; filename=\"revision-1.json\"")
        .header("X-Content-Type-Options", "nosniff")
        .body(equalTo(Api.document("One")));
  }

  @Test
  void exportsOtmThatImportsToTheSameDigest() {
    String digest = Api.viewer().get(revisions + "/1").path("digest");
    for (String as : List.of("json", "yaml")) {
      Response export =
          Api.viewer()
              .queryParam("format", "otm")
              .queryParam("as", as)
              .get(revisions + "/1/export");

      export.then().statusCode(200).contentType(containsString(as));
      assertThat(
              CanonicalModel.digest(
                  new ModelImporter().read(export.asByteArray(), ImportOptions.defaults()).model()))
          .isEqualTo(digest);
    }
    Api.viewer().queryParam("as", "xml").get(revisions + "/1/export").then().statusCode(400);
    Api.viewer().queryParam("format", "tm7").get(revisions + "/1/export").then().statusCode(400);
  }

  @Test
  void givesOtherServicesTheWholeRevision() {
    Response whole = Api.service("acme").get("/internal/revisions/" + revisionId);

    whole
        .then()
        .statusCode(200)
        .body("system.headRevision", equalTo(1))
        .body("revision.id", equalTo(revisionId))
        .body("architecture.components[0].id", equalTo("assistant"))
        .body("sourceMap.'component:assistant'.pointer", equalTo("/components/0"))
        .body("sourceMap.'component:assistant'.line", equalTo(6));
    Api.viewer().get("/internal/revisions/" + revisionId).then().statusCode(403);
    Api.as("acme", "admin").get("/internal/revisions/" + revisionId).then().statusCode(403);
    Api.service("acme").get("/internal/revisions/" + UUID.randomUUID()).then().statusCode(404);
  }

  @Test
  void neverChangesARevision() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      for (String change :
          List.of(
              "update revision set digest = 'x' where id = '" + revisionId + "'",
              "update revision_content set architecture = '{}' where revision_id = '"
                  + revisionId
                  + "'")) {
        assertThatThrownBy(() -> statement.executeUpdate(change))
            .hasMessageContaining("never change");
      }
    }
  }

  private Response commit(String ifMatch, String name) {
    return Api.architect()
        .contentType("application/json")
        .header("If-Match", ifMatch)
        .body(Api.document(name))
        .post(revisions);
  }
}

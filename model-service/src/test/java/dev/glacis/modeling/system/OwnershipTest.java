package dev.glacis.modeling.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.glacis.kit.testing.RealParts;
import dev.glacis.modeling.Api;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Owner and tags, deletion and restoring, the audit trail of both, and search. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OwnershipTest {

  @Inject AgroalDataSource dataSource;

  private String key;
  private String id;

  @BeforeEach
  void oneSystem() {
    key = Api.newKey();
    String document =
        Api.document("Searched")
            .replace(
                "\"dataflows\": []",
                "\"dataflows\": [], \"assets\": [{\"id\": \"a\", \"name\": \"A\","
                    + " \"attributes\": {\"sensitivity\": \"personal\"}}]");
    id = Api.importTo(key, document).path("system.id");
  }

  @Test
  void changesOwnerAndTagsAndNothingElse() {
    Api.architect()
        .contentType("application/json")
        .body(Map.of("owner", "Payments", "tags", List.of("pci", "ai")))
        .patch("/systems/" + id)
        .then()
        .statusCode(200)
        .body("owner", equalTo("Payments"))
        .body("name", equalTo("Searched"));
    Api.viewer()
        .get("/systems/" + id)
        .then()
        .body("tags", contains("pci", "ai"))
        .body("headRevision", equalTo(1));
    Api.viewer()
        .contentType("application/json")
        .body("{}")
        .patch("/systems/" + id)
        .then()
        .statusCode(403);
  }

  @Test
  void refusesAChangeThatIsBasedOnAnOlderState() {
    String seen = Api.viewer().get("/systems/" + id).header("ETag");
    change(seen, Map.of("owner", "First")).then().statusCode(200).header("ETag", equalTo("\"m2\""));

    change(seen, Map.of("owner", "Second"))
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("code", equalTo("system-changed"))
        .body("system.owner", equalTo("First"))
        .body("system.version", equalTo(2));
    Api.viewer().get("/systems/" + id).then().body("owner", equalTo("First"));
  }

  @Test
  void takesARevisionForNoChangeOfWhatPeopleSay() {
    String seen = Api.viewer().get("/systems/" + id).header("ETag");
    Api.importTo(key, Api.document("Another")).then().statusCode(201);

    change(seen, Map.of("tags", List.of("pci"))).then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"1\"", "m1", "*"})
  void refusesAnIfMatchThatIsNoTagOfASystem(String tag) {
    change(tag, Map.of("owner", "X"))
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-parameter"));
  }

  private Response change(String ifMatch, Map<String, Object> change) {
    return Api.architect()
        .contentType("application/json")
        .header("If-Match", ifMatch)
        .body(change)
        .patch("/systems/" + id);
  }

  @Test
  void hidesADeletedSystemUntilItIsRestored() {
    Api.architect().delete("/systems/" + id).then().statusCode(403);
    Api.as(Api.ACME, "admin").delete("/systems/" + id).then().statusCode(204);

    Api.viewer().get("/systems/" + id).then().statusCode(404);
    Api.viewer().get("/systems/" + id + "/revisions/1/architecture").then().statusCode(404);
    Api.viewer().queryParam("q", key).get("/systems").then().body("items", hasSize(0));
    Api.viewer()
        .queryParam("q", key)
        .queryParam("deleted", true)
        .get("/systems")
        .then()
        .body("items.id", contains(id));
    Api.importTo(key, Api.document("Again"))
        .then()
        .statusCode(409)
        .body("code", equalTo("system-deleted"));

    Api.as(Api.ACME, "admin").post("/systems/" + id + "/restore").then().statusCode(200);
    Api.viewer().get("/systems/" + id + "/revisions/1/architecture").then().statusCode(200);
  }

  @Test
  void keepsATrailOfWhoChangedWhat() {
    Api.architect()
        .contentType("application/json")
        .body(Map.of("owner", "Payments"))
        .patch("/systems/" + id)
        .then()
        .statusCode(200);
    Api.as(Api.ACME, "admin").delete("/systems/" + id).then().statusCode(204);

    Api.as(Api.ACME, "auditor")
        .queryParam("system", id)
        .get("/audit")
        .then()
        .statusCode(200)
        .body(
            "items.action",
            contains("system.deleted", "system.changed", "revision.committed", "system.created"))
        .body("items[1].actor", equalTo("alice"))
        .body("items[1].before.owner", equalTo("Team"))
        .body("items[1].after.owner", equalTo("Payments"));
    Api.architect().get("/audit").then().statusCode(403);
    Api.as("globex", "auditor")
        .queryParam("system", id)
        .get("/audit")
        .then()
        .body("items", hasSize(0));
  }

  @Test
  void neverAltersTheTrail() {
    for (String change : List.of("update audit_entry set actor = 'x'", "delete from audit_entry")) {
      assertThatThrownBy(() -> execute(change)).hasMessageContaining("never changed or deleted");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "componentType, ai.model.foundation, 1",
    "componentType, ai.model, 1",
    "componentType, ai.agent, 0",
    "attribute, indirectContent:true, 1",
    "attribute, indirectContent:false, 0",
    "sensitivity, personal, 1",
    "sensitivity, secret, 0",
    "tag, ai, 1",
    "tag, a, 0",
    "owner, Team, 1",
    "owner, team, 0"
  })
  void findsSystemsByWhatTheyHold(String parameter, String value, int found) {
    Api.viewer()
        .queryParam("q", key)
        .queryParam(parameter, value)
        .get("/systems")
        .then()
        .statusCode(200)
        .body("totalCount", equalTo(found));
  }

  @Test
  void findsWhatTheHeadHoldsAndNothingOlder() {
    Api.importTo(key, Api.document("Searched").replace("ai.model.foundation", "ai.rag.vectorstore"))
        .then()
        .statusCode(201);

    findsSystemsByWhatTheyHold("componentType", "ai.model.foundation", 0);
    findsSystemsByWhatTheyHold("componentType", "ai.rag.vectorstore", 1);
  }

  @ParameterizedTest
  @CsvSource({"attribute, nothing", "attribute, :true", "deleted, perhaps"})
  void refusesFiltersThatAreNotValid(String parameter, String value) {
    Api.viewer()
        .queryParam(parameter, value)
        .get("/systems")
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-parameter"));
  }

  @Test
  void createsASystemFromATemplate() {
    String template = Api.viewer().get("/templates").path("items[0].id");
    String created = Api.newKey();
    Map<String, Object> body =
        Map.of("key", created, "name", "From a template", "template", Map.of("id", template));

    String system =
        Api.architect()
            .contentType("application/json")
            .body(body)
            .post("/systems")
            .then()
            .statusCode(201)
            .body("headRevision", equalTo(1))
            .body("name", equalTo("From a template"))
            .extract()
            .path("id");
    List<?> components =
        Api.viewer().get("/systems/" + system + "/revisions/1/architecture").path("components");
    assertThat(components).isNotEmpty();
  }

  @Test
  void createsNothingWhenATemplateDoesNotTakeTheParameters() {
    String template = Api.viewer().get("/templates").path("items[0].id");
    String refused = Api.newKey();
    Api.architect()
        .contentType("application/json")
        .body(
            Map.of(
                "key",
                refused,
                "name",
                "Refused",
                "template",
                Map.of("id", template, "parameters", Map.of("nonsense", "1"))))
        .post("/systems")
        .then()
        .statusCode(400)
        .body("violations[0].code", equalTo("unknown-parameter"));
    Api.viewer().queryParam("q", refused).get("/systems").then().body("totalCount", equalTo(0));
  }

  private void execute(String statement) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement change = connection.createStatement()) {
      change.execute(statement);
    }
  }
}

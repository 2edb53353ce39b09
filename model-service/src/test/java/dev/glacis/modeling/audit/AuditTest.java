package dev.glacis.modeling.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import dev.glacis.kit.testing.RealParts;
import dev.glacis.kit.testing.TestTokens;
import dev.glacis.modeling.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who did what to a system, and how it was before and after: one entry for each action. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AuditTest {

  private static final int NEWEST = 0;

  private String id;
  private String system;

  @BeforeEach
  void oneSystem() {
    id = Api.importTo(Api.newKey(), Api.document("Audited")).path("system.id");
    system = "/systems/" + id;
  }

  @Test
  void tellsOfTheCreationAndTheFirstRevision() {
    JsonPath trail = trail();

    assertThat(trail.getList("items.action"))
        .containsExactly("revision.committed", "system.created");
    assertThat(trail.getList("items.actor")).containsOnly("alice");
    assertThat(trail.getList("items.systemId")).containsOnly(id);
    assertThat(trail.getString("items[1].before")).isNull();
    assertThat(trail.getString("items[1].after.name")).isEqualTo("Audited");
    assertThat(trail.getInt("items[1].after.headRevision")).isZero();
    assertThat(trail.getString("items[0].before")).isNull();
    assertThat(trail.getInt("items[0].after.number")).isEqualTo(1);
    assertThat(Instant.parse(trail.getString("items[0].at"))).isBeforeOrEqualTo(Instant.now());
  }

  @Test
  void tellsOfACommitWithTheRevisionBefore() {
    by("carol", "automation")
        .header("If-Match", "\"1\"")
        .contentType("application/json")
        .queryParam("message", "second")
        .body(Api.document("Changed"))
        .post(system + "/revisions")
        .then()
        .statusCode(201);

    JsonPath entry = entry("revision.committed", "carol");
    assertThat(entry.getInt("before.number")).isEqualTo(1);
    assertThat(entry.getInt("after.number")).isEqualTo(2);
    assertThat(entry.getString("after.message")).isEqualTo("second");
    assertThat(entry.getString("after.digest")).isNotEqualTo(entry.getString("before.digest"));
  }

  @Test
  void tellsOfARestoredRevision() {
    Api.architect()
        .header("If-Match", "\"1\"")
        .contentType("application/json")
        .body(Api.document("Changed"))
        .post(system + "/revisions")
        .then()
        .statusCode(201);
    by("dora", "architect")
        .header("If-Match", "\"2\"")
        .post(system + "/revisions/1/restore")
        .then()
        .statusCode(201);

    JsonPath entry = entry("revision.restored", "dora");
    assertThat(entry.getInt("before.number")).isEqualTo(2);
    assertThat(entry.getInt("after.number")).isEqualTo(3);
    assertThat(entry.getInt("after.restores")).isEqualTo(1);
  }

  @Test
  void tellsOfANamedVersionOnce() {
    for (int i = 0; i < 2; i++) {
      by("emil", "automation")
          .contentType("application/json")
          .body(Map.of("name", "release-1", "number", 1))
          .post(system + "/versions")
          .then()
          .statusCode(200);
    }

    JsonPath entry = entry("version.named", "emil");
    assertThat(entry.getString("before")).isNull();
    assertThat(entry.getString("after.name")).isEqualTo("release-1");
    assertThat(entry.getInt("after.number")).isEqualTo(1);
    assertThat(trail().getList("items.action")).filteredOn("version.named"::equals).hasSize(1);
  }

  @Test
  void tellsOfADeletionAndItsEnd() {
    by("ada", "admin").delete(system).then().statusCode(204);

    JsonPath deleted = entry("system.deleted", "ada");
    assertThat(deleted.getString("before.name")).isEqualTo("Audited");
    assertThat(deleted.getString("after")).isNull();

    by("bea", "admin").post(system + "/restore").then().statusCode(200);

    JsonPath restored = entry("system.restored", "bea");
    assertThat(restored.getString("before")).isNull();
    assertThat(restored.getString("after.name")).isEqualTo("Audited");
    assertThat(restored.getInt("after.version")).isEqualTo(3);
  }

  @Test
  void tellsOfAChangeOfEachProperty() {
    Map<String, Object> change =
        Map.of("name", "Renamed", "description", "D", "owner", "Payments", "tags", List.of("pci"));
    by("fay", "architect")
        .contentType("application/json")
        .body(change)
        .patch(system)
        .then()
        .statusCode(200);

    JsonPath entry = entry("system.changed", "fay");
    assertThat(entry.getString("before.name")).isEqualTo("Audited");
    assertThat(entry.getList("before.tags")).isEqualTo(List.of("ai"));
    change.forEach(
        (name, value) -> assertThat(entry.<Object>get("after." + name)).isEqualTo(value));
  }

  @Test
  void tellsNothingOfWhatDidNotHappen() {
    int before = trail().getInt("totalCount");

    Api.architect()
        .header("If-Match", "\"9\"")
        .contentType("application/json")
        .body(Api.document("Changed"))
        .post(system + "/revisions")
        .then()
        .statusCode(409);
    Api.architect()
        .header("If-Match", "\"1\"")
        .contentType("application/json")
        .body(Api.document("Audited"))
        .post(system + "/revisions")
        .then()
        .statusCode(200);
    Api.architect()
        .header("If-Match", "\"9\"")
        .post(system + "/revisions/1/restore")
        .then()
        .statusCode(409);
    Api.architect().delete(system).then().statusCode(403);
    by("ada", "admin").post(system + "/restore").then().statusCode(200);

    assertThat(trail().getInt("totalCount")).isEqualTo(before);
  }

  private JsonPath entry(String action, String actor) {
    Api.as(Api.ACME, "auditor")
        .queryParam("system", id)
        .queryParam("first", 1)
        .get("/audit")
        .then()
        .statusCode(200)
        .body("items.action", contains(action))
        .body("items.actor", contains(actor));
    return trail().setRootPath("items[" + NEWEST + "]");
  }

  private JsonPath trail() {
    return Api.as(Api.ACME, "auditor").queryParam("system", id).get("/audit").jsonPath();
  }

  private static RequestSpecification by(String person, String role) {
    return RestAssured.given().auth().oauth2(TestTokens.person(person, Api.ACME, role));
  }
}

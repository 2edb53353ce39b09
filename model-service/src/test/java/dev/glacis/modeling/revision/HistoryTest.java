package dev.glacis.modeling.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.glacis.kit.testing.RealParts;
import dev.glacis.modeling.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Differences, conflicts, repeated requests, restored and named revisions. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HistoryTest {

  private static final String ONE = Api.document("One");
  private static final String EXPOSED =
      ONE.replace("\"indirectContent\": true", "\"indirectContent\": true, \"runsCode\": true");

  private String system;

  @BeforeEach
  void oneRevision() {
    system = "/systems/" + Api.importTo(Api.newKey(), ONE).path("system.id");
  }

  @Test
  void tellsWhoCommitsOnAnOldHeadWhatOthersChanged() {
    commit(1, EXPOSED).then().statusCode(201);

    commit(1, Api.document("Mine"))
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("code", equalTo("revision-conflict"))
        .body("head", equalTo(2))
        .body("difference.before.revision", equalTo(1))
        .body("difference.security.kind", equalTo(List.of("fact-worse")));
    Api.viewer().get(system).then().body("headRevision", equalTo(2));
  }

  @Test
  void comparesTwoRevisions() {
    commit(1, EXPOSED).then().statusCode(201);

    Api.viewer()
        .get(system + "/revisions/1/diff/2")
        .then()
        .statusCode(200)
        .body("identical", equalTo(false))
        .body("counts.changed", equalTo(1))
        .body("changed[0].attributes[0].name", equalTo("runsCode"))
        .body("after.revision", equalTo(2));
    Api.viewer()
        .queryParam("format", "markdown")
        .get(system + "/revisions/2/diff/1")
        .then()
        .statusCode(200)
        .contentType(startsWith("text/markdown"))
        .body(containsString("## Architecture: revision 2 → revision 1"));
    Api.viewer()
        .queryParam("format", "pdf")
        .get(system + "/revisions/1/diff/2")
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-parameter"));
  }

  @Test
  void comparesARevisionWithADocumentAndStoresNothing() {
    Api.viewer()
        .contentType("application/json")
        .body(EXPOSED)
        .post(system + "/revisions/1/diff")
        .then()
        .statusCode(200)
        .body("counts.security", equalTo(1))
        .body("after.revision", nullValue());
    Api.viewer()
        .contentType("application/json")
        .body("{")
        .post(system + "/revisions/1/diff")
        .then()
        .statusCode(400)
        .body("code", equalTo("unreadable-document"));
    Api.viewer().get(system).then().body("headRevision", equalTo(1));
  }

  @Test
  void doesARequestWithAKeyOnce() {
    RequestSpecification first = Api.architect().header("Idempotency-Key", "build-7");
    int number = commit(first, 1, EXPOSED).then().statusCode(201).extract().path("revision.number");
    RequestSpecification again = Api.architect().header("Idempotency-Key", "build-7");
    commit(again, 1, EXPOSED)
        .then()
        .statusCode(201)
        .body("revision.number", equalTo(number))
        .body("unchanged", equalTo(false));
    RequestSpecification other = Api.architect().header("Idempotency-Key", "build-7");
    commit(other, 2, Api.document("Other"))
        .then()
        .statusCode(422)
        .body("code", equalTo("request-key-reused"));
    Api.viewer().get(system).then().body("headRevision", equalTo(2));
  }

  @Test
  void letsAFailedRequestBeTriedAgainUnderItsKey() {
    String key = "retry-" + Api.newKey();
    commit(Api.architect().header("Idempotency-Key", key), 9, EXPOSED).then().statusCode(409);

    commit(Api.architect().header("Idempotency-Key", key), 1, EXPOSED).then().statusCode(201);
  }

  @Test
  void keepsFileAndCommitOfADocument() {
    RequestSpecification request =
        Api.architect()
            .queryParam("file", "docs/model.otm.yaml")
            .queryParam("commit", "https://git.example/acme/shop/commit/1a2b");
    commit(request, 1, EXPOSED).then().statusCode(201);

    Api.viewer()
        .get(system + "/revisions/2")
        .then()
        .body("originFile", equalTo("docs/model.otm.yaml"))
        .body("originCommit", equalTo("https://git.example/acme/shop/commit/1a2b"));
    commit(Api.architect().queryParam("commit", "javascript:alert(1)"), 2, ONE)
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-parameter"));
  }

  @Test
  void restoresAnOldRevisionAsANewOne() {
    commit(1, EXPOSED).then().statusCode(201);

    Api.architect().post(system + "/revisions/1/restore").then().statusCode(428);
    Api.architect()
        .header("If-Match", "\"2\"")
        .queryParam("message", "The tool is gone")
        .post(system + "/revisions/1/restore")
        .then()
        .statusCode(201)
        .body("revision.number", equalTo(3))
        .body("revision.restores", equalTo(1))
        .body("revision.message", equalTo("The tool is gone"));
    Api.viewer().get(system + "/revisions/1/diff/3").then().body("identical", equalTo(true));
    String restored = Api.viewer().get(system + "/revisions/3/document").asString();
    assertThat(restored).isEqualTo(ONE);
  }

  @Test
  void namesARevisionForGood() {
    commit(1, EXPOSED).then().statusCode(201);

    name("release-1", 1).then().statusCode(200).body("number", equalTo(1));
    name("release-1", 1).then().statusCode(200);
    name("release-1", 2).then().statusCode(409).body("code", equalTo("version-taken"));
    name("release-2", 9).then().statusCode(404);
    name("a b", 1).then().statusCode(400);
    Api.viewer()
        .get(system + "/versions")
        .then()
        .statusCode(200)
        .body("totalCount", equalTo(1))
        .body("items", hasSize(1))
        .body("items[0].author", not(nullValue()));
  }

  @Test
  void lintsRevisionsAndDocuments() {
    Api.viewer()
        .get(system + "/revisions/1/lint")
        .then()
        .statusCode(200)
        .body("findings.code", hasItem("orphan-component"))
        .body("findings[0].line", equalTo(6));
    Api.viewer()
        .contentType("application/json")
        .body(ONE.replace("ai.model.foundation", "ai.model.foundatoin"))
        .post("/lint")
        .then()
        .statusCode(200)
        .body(
            "findings.find { it.code == 'unknown-type' }.suggestion",
            equalTo("ai.model.foundation"));
  }

  private Response commit(int head, String document) {
    return commit(Api.architect(), head, document);
  }

  private Response commit(RequestSpecification request, int head, String document) {
    return request
        .header("If-Match", "\"" + head + "\"")
        .contentType("application/json")
        .body(document)
        .post(system + "/revisions");
  }

  private Response name(String name, int number) {
    return Api.architect()
        .contentType("application/json")
        .body(Map.of("name", name, "number", number))
        .post(system + "/versions");
  }
}

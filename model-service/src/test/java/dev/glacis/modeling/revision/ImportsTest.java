package dev.glacis.modeling.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import dev.glacis.kit.testing.RealParts;
import dev.glacis.modeling.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ImportsTest {

  @Test
  void createsTheSystemAndItsFirstRevision() {
    String key = Api.newKey();

    Api.architect()
        .contentType("application/json")
        .queryParam("system", key)
        .queryParam("message", "from the pipeline")
        .body(Api.document("Shop"))
        .post("/imports")
        .then()
        .statusCode(201)
        .header("ETag", "\"1\"")
        .header("Location", matchesPattern(".*/systems/[0-9a-f-]{36}/revisions/1"))
        .header("X-Content-Type-Options", "nosniff")
        .body("system.key", equalTo(key))
        .body("system.name", equalTo("Shop"))
        .body("system.owner", equalTo("Team"))
        .body("system.headRevision", equalTo(1))
        .body("revision.number", equalTo(1))
        .body("revision.digest", matchesPattern("[0-9a-f]{64}"))
        .body("revision.format", equalTo("otm"))
        .body("revision.author", equalTo("alice"))
        .body("revision.message", equalTo("from the pipeline"))
        .body("unchanged", equalTo(false))
        .body("lossReport.mapped", equalTo(4))
        .body("lossReport.dropped", equalTo(List.of()));
  }

  @Test
  void takesTheKeyFromTheDocumentWhenTheCallerGivesNone() {
    String id = "own-" + UUID.randomUUID();

    Api.architect()
        .contentType("application/json")
        .body(Api.document("Shop").replace("\"project\",", "\"" + id + "\","))
        .post("/imports")
        .then()
        .statusCode(201)
        .body("system.key", equalTo(id));
  }

  @Test
  void refusesADocumentWhoseIdIsNoKeyUnlessTheCallerGivesOne() {
    String document = Api.document("Shop").replace("\"project\",", "\"my own id/..\",");

    Api.architect()
        .contentType("application/json")
        .body(document)
        .post("/imports")
        .then()
        .statusCode(422)
        .body("code", equalTo("invalid-document"))
        .body("violations[0].pointer", equalTo("/project"))
        .body("violations[0].line", equalTo(3))
        .body("violations[0].column", equalTo(14));
    Api.importTo(Api.newKey(), document).then().statusCode(201);
  }

  @Test
  void storesWhatIsWholeOfADocumentAndSaysWhatIsNot() {
    String broken =
        """
        {"otmVersion": "0.2.0", "project": {"id": "p", "name": "P"},
         "components": [{"id": "a", "name": "A", "type": "app.web"}],
         "dataflows": [{"id": "f", "name": "F", "source": "a", "destination": "nowhere"}]}
        """;

    Api.importTo(Api.newKey(), broken)
        .then()
        .statusCode(201)
        .body("lossReport.dropped[0].code", equalTo("dangling-reference"))
        .body("lossReport.dropped[0].pointer", equalTo("/dataflows/0/destination"))
        .body("lossReport.dropped[0].line", equalTo(3))
        .body("lossReport.counts.find { it.kind == 'flows' }.dropped", equalTo(1));
  }

  @Test
  void saysUnchangedAndStoresNothingWhenTheHeadSaysTheSame() {
    String key = Api.newKey();
    Response first = Api.importTo(key, Api.document("Shop"));

    // Other bytes, same meaning
    Response again = Api.importTo(key, Api.document("Shop").replaceAll("\\s+", " "));

    again
        .then()
        .statusCode(200)
        .body("unchanged", equalTo(true))
        .body("revision", equalTo(first.jsonPath().getMap("revision")))
        .body("system", equalTo(first.jsonPath().getMap("system")));
    assertThat(numbersOf(first.path("system.id"))).containsExactly(1);
  }

  @Test
  void goingBackToAnOlderContentIsARevisionOfItsOwn() {
    String key = Api.newKey();
    Response first = Api.importTo(key, Api.document("One"));
    Api.importTo(key, Api.document("Two")).then().statusCode(201);

    Api.importTo(key, Api.document("One"))
        .then()
        .statusCode(201)
        .body("revision.number", equalTo(3))
        .body("revision.digest", equalTo(first.path("revision.digest")));
  }

  @Test
  void refusesAnImportOnAStaleHead() {
    String key = Api.newKey();
    String systemId = Api.importTo(key, Api.document("One")).path("system.id");
    Api.importTo(key, Api.document("Two"));

    importWithIfMatch(key, "\"1\"", "Three")
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("code", equalTo("revision-conflict"))
        .body("detail", containsString("revision 2"));
    assertThat(numbersOf(systemId)).containsExactly(2, 1);
    importWithIfMatch(key, "\"2\"", "Three").then().statusCode(201);
  }

  @Test
  void anImportThatExpectsAHeadCreatesNoSystem() {
    String key = Api.newKey();

    importWithIfMatch(key, "\"1\"", "One").then().statusCode(409);

    Api.viewer().queryParam("q", key).get("/systems").then().body("totalCount", equalTo(0));
    importWithIfMatch(key, "\"0\"", "One").then().statusCode(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"one", "\"one\"", "W/\"1\"", "*", "\"1\", \"2\"", "-1", "99999999999"})
  void refusesAnIfMatchThatIsNoNumber(String header) {
    importWithIfMatch(Api.newKey(), header, "One")
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-parameter"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "application/yaml",
        "application/x-yaml",
        "text/yaml",
        "text/plain",
        "application/octet-stream",
        "application/vnd.otm+json"
      })
  void doesNotBelieveTheMediaType(String mediaType) {
    Api.architect()
        .config(
            RestAssured.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
        .header("Content-Type", mediaType)
        .queryParam("system", Api.newKey())
        .body(Api.document("Shop").getBytes(StandardCharsets.UTF_8))
        .post("/imports")
        .then()
        .statusCode(201);
  }

  @Test
  void readsAttributesAsTheRulesUnderstandThem() {
    String document =
        Api.document("Shop").replace("\"indirectContent\": true", "\"indirectContent\": \"True\"");

    Response imported = Api.importTo(Api.newKey(), document);

    imported
        .then()
        .statusCode(201)
        .body("lossReport.guessed[0].pointer", equalTo("/components/0/attributes/indirectContent"));
    Api.viewer()
        .get("/systems/" + imported.path("system.id") + "/revisions/1/architecture")
        .then()
        .body("components[0].attributes.indirectContent", equalTo(true));
  }

  @Test
  void readsYaml() {
    String yaml =
        """
        otmVersion: "0.2.0"
        project: { id: yaml, name: In YAML }
        trustZones:
          - { id: zone, name: Zone, risk: { trustRating: 10 } }
        """;

    Response imported = Api.importTo(Api.newKey(), yaml);

    imported.then().statusCode(201);
    Api.viewer()
        .get("/systems/" + imported.path("system.id") + "/revisions/1/document")
        .then()
        .statusCode(200)
        .contentType(containsString("application/yaml"))
        .header("Content-Disposition", containsString("attachment"))
        .body(equalTo(yaml));
  }

  @Test
  void refusesParametersThatAreNotValid() {
    Api.architect()
        .queryParam("format", "visio")
        .body(Api.document("X"))
        .post("/imports")
        .then()
        .statusCode(400);
    Api.importTo("../x", Api.document("X"))
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-parameter"));
    Api.architect()
        .queryParam("system", Api.newKey())
        .queryParam("message", "a\u0000b")
        .body(Api.document("X"))
        .post("/imports")
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-parameter"));
  }

  @Test
  void letsReadersNotWrite() {
    for (String role : List.of("viewer", "analyst", "auditor")) {
      Api.as("acme", role).body(Api.document("X")).post("/imports").then().statusCode(403);
    }
    Api.as("acme", "automation")
        .queryParam("system", Api.newKey())
        .body(Api.document("X"))
        .post("/imports")
        .then()
        .statusCode(201);
  }

  private static Response importWithIfMatch(String key, String ifMatch, String name) {
    return Api.architect()
        .contentType("application/json")
        .header("If-Match", ifMatch)
        .queryParam("system", key)
        .body(Api.document(name))
        .post("/imports");
  }

  private static List<Integer> numbersOf(String systemId) {
    return Api.viewer()
        .get("/systems/" + systemId + "/revisions")
        .jsonPath()
        .getList("items.number");
  }
}

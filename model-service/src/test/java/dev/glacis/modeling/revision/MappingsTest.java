package dev.glacis.modeling.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import dev.glacis.kit.testing.RealParts;
import dev.glacis.kit.testing.TestTokens;
import dev.glacis.modeling.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents that come with a mapping file: what types of their tool are here. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MappingsTest {

  private static final String DRAWING =
      """
      {"summary": {"title": "T"}, "detail": {"diagrams": [{"cells": [
        {"id": "c1", "shape": "actor", "data": {"type": "tm.Actor", "name": "Vector store"}},
        {"id": "c2", "shape": "widget", "data": {"type": "tm.Widget", "name": "W"}}]}]}}
      """;
  private static final String OTM =
      Api.document("Typed").replace("ai.model.foundation", "vector-database");
  private static final String MAPPING =
      """
      components:
        - {source: vector-database, type: ai.rag.vectorstore, attributes: {tenancy: multi}}
      """;

  private String key;

  @BeforeEach
  void newKey() {
    key = Api.newKey();
  }

  @Test
  void readsTypesAsTheMappingSaysWithItsDefaults() {
    String system =
        form(OTM, MAPPING)
            .queryParam("system", key)
            .post("/imports")
            .then()
            .statusCode(201)
            .body(
                "lossReport.guessed.message",
                hasItem("Read as ai.rag.vectorstore, as the mapping says."))
            .extract()
            .path("system.id");

    JsonPath architecture = architecture(system, 1);
    assertThat(architecture.getString("components[0].type")).isEqualTo("ai.rag.vectorstore");
    assertThat(architecture.getMap("components[0].attributes"))
        .containsEntry("tenancy", "multi")
        .containsEntry("indirectContent", true);
    String document = Api.viewer().get("/systems/" + system + "/revisions/1/document").asString();
    assertThat(document).isEqualTo(OTM);
  }

  @Test
  void suggestsTypesForThoseThatNothingMaps() {
    Response answer = Api.importTo(key, OTM);

    List<String> warnings = answer.path("lossReport.warnings.message");
    assertThat(warnings)
        .anySatisfy(
            said ->
                assertThat(said)
                    .contains("\"vector-database\"")
                    .containsPattern("Near: .*ai\\.rag\\.vectorstore"));
    assertThat(
            answer.<String>path("lossReport.warnings.find { it.message.contains('Near') }.pointer"))
        .isEqualTo("/components/0/type");
    form(OTM, MAPPING)
        .queryParam("system", key)
        .post("/imports")
        .then()
        .statusCode(201)
        .body("lossReport.warnings.findAll { it.message.contains('Near') }", empty());
  }

  @Test
  void suggestsTypesInDocumentsOfOtherTools() {
    Api.importTo(key, DRAWING.replace("tm.Actor", "tm.Store").replace("Vector store", "Vectors"))
        .then()
        .statusCode(201)
        .body("revision.format", equalTo("threat-dragon"));
    String mapping = "components: [{source: actor, name: '*store*', type: ai.rag.vectorstore}]";

    String system =
        form(DRAWING, mapping).queryParam("system", key).post("/imports").path("system.id");

    assertThat(architecture(system, 2).getList("components.type")).contains("ai.rag.vectorstore");
  }

  @Test
  void takesAMappingWhereverADocumentIsTaken() {
    Response first = form(OTM, MAPPING).queryParam("system", key).post("/imports");
    String revisions = "/systems/" + first.path("system.id") + "/revisions";

    form(OTM, MAPPING)
        .header("If-Match", "\"1\"")
        .post(revisions)
        .then()
        .statusCode(200)
        .body("unchanged", equalTo(true));
    form(OTM, MAPPING).post(revisions + "/1/diff").then().body("identical", equalTo(true));
    form(OTM, null).post(revisions + "/1/diff").then().body("identical", equalTo(false));
    form(OTM, MAPPING)
        .post("/lint")
        .then()
        .statusCode(200)
        .body("findings.findAll { it.code == 'unknown-type' }", empty());
    form(OTM, null).post("/lint").then().body("findings.code", hasItem("unknown-type"));
  }

  @Test
  void takesAnotherMappingForAnotherRequest() {
    String requestKey = "mapped-" + key;
    keyed(requestKey, MAPPING).then().statusCode(201);
    keyed(requestKey, MAPPING).then().statusCode(201).body("revision.number", equalTo(1));

    keyed(requestKey, "components: []")
        .then()
        .statusCode(422)
        .body("code", equalTo("request-key-reused"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/mapping/refused.csv", delimiter = ';', numLinesToSkip = 1)
  void refusesAMappingWithItsPlace(
      String name, String mapping, String violation, String pointer, int line) {
    form(OTM, mapping == null ? "" : mapping)
        .queryParam("system", key)
        .post("/imports")
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("code", equalTo("invalid-mapping"))
        .body("violations[0].code", equalTo(violation))
        .body("violations[0].pointer", equalTo(pointer == null ? "" : pointer))
        .body("violations[0].line", equalTo(line))
        .body("violations[0].message", notNullValue());
    nothingIsStored();
  }

  @Test
  void refusesAMappingThatIsTooLargeOrHasTooManyRules() {
    form(OTM, "#" + "x".repeat(256 * 1024))
        .queryParam("system", key)
        .post("/imports")
        .then()
        .statusCode(422)
        .body("violations[0].code", equalTo("too-large"));
    form(OTM, "components:\n" + "- {name: '*a*', type: t}\n".repeat(1_001))
        .queryParam("system", key)
        .post("/imports")
        .then()
        .statusCode(422)
        .body("violations[0].code", equalTo("too-many-elements"));
    nothingIsStored();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "multipart/form-data, x, '', missing-boundary",
    "multipart/form-data; boundary=b, '', '', syntax",
    "multipart/form-data; boundary=b, '--b~Content-Disposition: form-data; name=\"document\"~~{}',"
        + " '', syntax",
    "multipart/form-data; boundary=b, '--b~Content-Disposition: form-data;"
        + " name=\"mapping\"~~{}~--b--~', /document, missing-part",
    "multipart/form-data; boundary=b, '--b~Content-Disposition: form-data;"
        + " name=\"other\"~~{}~--b--~', '', unknown-part",
    "multipart/form-data; boundary=b, '--b~Content-Type: text/plain~~{}~--b--~', '', unknown-part",
    "multipart/form-data; boundary=b, '--b~Content-Disposition: form-data;"
        + " name=\"document\"~~{}~--b~Content-Disposition: form-data;"
        + " name=\"document\"~~{}~--b--~', /document, duplicate-part"
  })
  void refusesAFormThatIsNone(String contentType, String body, String pointer, String violation)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create("http://localhost:" + RestAssured.port + "/imports?system=" + key))
            .header("Authorization", "Bearer " + TestTokens.person("alice", "acme", "architect"))
            .header("Content-Type", contentType)
            .POST(BodyPublishers.ofString(body.replace("~", "\r\n"), StandardCharsets.UTF_8))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());

      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
      JsonPath problem = JsonPath.from(answer.body());
      assertThat(problem.getString("code")).isEqualTo("malformed-request");
      assertThat(problem.getString("violations[0].code")).isEqualTo(violation);
      assertThat(problem.getString("violations[0].pointer")).isEqualTo(pointer);
    }
    nothingIsStored();
  }

  @Test
  void countsTheWholeFormByTheLimitOfBodies() {
    String underTheLimit = OTM + " ".repeat(10 * 1024 * 1024 - OTM.length() - 100);

    form(underTheLimit, MAPPING)
        .queryParam("system", key)
        .post("/imports")
        .then()
        .statusCode(413)
        .body("code", equalTo("document-too-large"));
  }

  private Response keyed(String requestKey, String mapping) {
    return form(OTM, mapping)
        .header("Idempotency-Key", requestKey)
        .queryParam("system", key)
        .post("/imports");
  }

  private static RequestSpecification form(String document, String mapping) {
    RequestSpecification form =
        Api.architect()
            .multiPart("document", "model.json", document.getBytes(StandardCharsets.UTF_8));
    return mapping == null
        ? form
        : form.multiPart("mapping", "mapping.yaml", mapping.getBytes(StandardCharsets.UTF_8));
  }

  private static JsonPath architecture(String system, int number) {
    return Api.viewer()
        .get("/systems/" + system + "/revisions/" + number + "/architecture")
        .jsonPath();
  }

  private void nothingIsStored() {
    Api.viewer().queryParam("q", key).get("/systems").then().body("totalCount", equalTo(0));
  }
}

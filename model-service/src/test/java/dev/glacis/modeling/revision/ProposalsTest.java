package dev.glacis.modeling.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.glacis.kit.testing.RealParts;
import dev.glacis.modeling.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Threats, mitigations and assumptions that documents bring along. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ProposalsTest {

  private static final Path DOCUMENTS =
      Path.of("../libs/model-exchange/src/test/resources/foreign");

  @Test
  void tellsStateSeverityElementsMitigationsAndOriginOfAThreat() throws IOException {
    JsonPath list = proposals(revision("shop.threat-dragon.json"));

    List<Map<String, Object>> threats = list.getList("items.findAll { it.kind == 'threat' }");
    assertThat(threats)
        .isNotEmpty()
        .allSatisfy(
            threat ->
                assertThat(threat)
                    .containsKeys("id", "origin", "generated", "elements", "mitigations"))
        .allSatisfy(
            threat -> assertThat(threat).extracting("origin.format").isEqualTo("threat-dragon"));
    assertThat(list.getList("items.origin.state")).contains("Open", "Mitigated");
    assertThat(list.getList("items.state")).contains("identified", "mitigated");
    assertThat(list.getList("items.elements.flatten()"))
        .anySatisfy(element -> assertThat((String) element).startsWith("component:"));
  }

  @Test
  void linksThreatsToTheirMitigations() throws IOException {
    JsonPath list = proposals(revision("shop.tml.json"));

    assertThat(list.getString("items[0].mitigations[0].id")).isEqualTo("password");
    assertThat(list.getString("items[0].mitigations[0].title")).isEqualTo("Passwords");
    assertThat(list.getString("items.find { it.kind == 'mitigation' }.id")).isEqualTo("password");
  }

  @ParameterizedTest
  @CsvSource({
    "shop.threat-dragon.json, threat",
    "shop.threagile.yaml, threat",
    "shop.tml.json, threat",
    "shop.tml.json, mitigation",
    "shop.tml.json, assumption",
    "shop.tc.json, threat",
    "shop.tc.json, mitigation",
    "shop.tc.json, assumption",
    "shop.tm7, threat",
    "found.pytm.json, threat",
    "assistant.cdx.json, threat"
  })
  void listsWhatEachFormatBrings(String file, String kind) throws IOException {
    JsonPath list = proposals(revision(file));

    assertThat(list.getList("items.kind")).contains(kind);
    assertThat(list.getInt("totalCount")).isEqualTo(list.getList("items").size());
  }

  @Test
  void isEmptyWhenADocumentListsNothing() {
    String system = Api.importTo(Api.newKey(), Api.document("Nothing")).path("system.id");

    assertThat(proposals("/systems/" + system + "/revisions/1").getList("items")).isEmpty();
    Api.viewer()
        .get("/systems/" + system + "/revisions/2/proposals")
        .then()
        .statusCode(404)
        .body("code", equalTo("not-found"));
  }

  private static String revision(String file) throws IOException {
    String system =
        Api.architect()
            .contentType("application/octet-stream")
            .queryParam("system", Api.newKey())
            .body(Files.readAllBytes(DOCUMENTS.resolve(file)))
            .post("/imports")
            .path("system.id");
    return "/systems/" + system + "/revisions/1";
  }

  private static JsonPath proposals(String revision) {
    return Api.viewer()
        .queryParam("first", 500)
        .get(revision + "/proposals")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}

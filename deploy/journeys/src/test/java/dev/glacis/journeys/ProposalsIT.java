package dev.glacis.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Threats that a document brings along, with their treatment: whoever can edit a file must not be
 * able to change what is counted.
 */
@ExtendWith(JourneyPlatform.Provider.class)
class ProposalsIT {

  private static final List<String> FACTS =
      List.of("fingerprint", "status", "severity", "certainty", "risk", "title");

  private final GatewayClient gateway;
  private final JourneyPlatform platform;

  ProposalsIT(JourneyPlatform platform) {
    this.platform = platform;
    this.gateway = platform.gateway();
  }

  @Test
  void changeNothingThatAnEvaluationCounts() {
    // Given
    String alice = platform.token("alice");
    String plain = imported(alice, "journey-plain", Documents.assistant("journey-plain", 1));
    String proposing =
        imported(alice, "journey-proposing", Documents.proposing("journey-proposing", 1));

    // When
    JsonPath expected = gateway.evaluation(alice, plain, 1).jsonPath();
    JsonPath found = gateway.evaluation(alice, proposing, 1).jsonPath();

    // Then
    assertThat(proposals(alice, plain).getInt("totalCount")).isZero();
    assertThat(proposals(alice, proposing).getList("items.state"))
        .contains("mitigated", "accepted");
    assertThat(expected.getString("status")).isEqualTo("completed");
    assertThat(found.getMap("counts")).isEqualTo(expected.getMap("counts")).isNotEmpty();
    assertThat(found.getMap("risk")).isEqualTo(expected.getMap("risk")).isNotEmpty();
    assertThat(facts(threats(alice, proposing), "items"))
        .isEqualTo(facts(threats(alice, plain), "items"))
        .isNotEmpty();
  }

  @Test
  void changeNothingThatACheckCounts() {
    String alice = platform.token("alice");

    JsonPath expected = check(alice, Documents.assistant("journey-check", 1));
    JsonPath found = check(alice, Documents.proposing("journey-check", 1));

    assertThat(found.getMap("counts")).isEqualTo(expected.getMap("counts")).isNotEmpty();
    assertThat(facts(found, "threats")).isEqualTo(facts(expected, "threats")).isNotEmpty();
  }

  private String imported(String token, String key, byte[] document) {
    Response imported = gateway.importDocument(token, key, document);
    assertThat(imported.statusCode()).as(imported.asString()).isEqualTo(201);
    return imported.path("system.id");
  }

  private JsonPath proposals(String token, String system) {
    return gateway
        .as(token)
        .get("/api/v1/systems/{id}/revisions/1/proposals", system)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private JsonPath threats(String token, String system) {
    return gateway
        .as(token)
        .queryParam("first", 200)
        .get("/api/v1/systems/{id}/threats", system)
        .jsonPath();
  }

  private JsonPath check(String token, byte[] document) {
    return gateway
        .as(token)
        .contentType("application/yaml")
        .body(document)
        .post("/api/v1/checks")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static List<List<Object>> facts(JsonPath answer, String list) {
    return FACTS.stream().map(fact -> answer.<Object>getList(list + "." + fact)).toList();
  }
}

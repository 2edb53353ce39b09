package dev.glacis.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The main job, through the gateway alone: token, import, Kafka, evaluation, report. */
@ExtendWith(JourneyPlatform.Provider.class)
class ImportToReportIT {

  private final GatewayClient gateway;
  private final JourneyPlatform platform;

  ImportToReportIT(JourneyPlatform platform) {
    this.platform = platform;
    this.gateway = platform.gateway();
  }

  static List<Path> samples() {
    return Documents.samples();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void turnsASampleIntoThreatsAndAReport(Path sample) {
    // Given
    String alice = platform.token("alice");
    String key = "journey-" + sample.getFileName().toString().replace(".otm.yaml", "");

    // When
    Response imported = gateway.importDocument(alice, key, Documents.read(sample));

    // Then
    assertThat(imported.statusCode()).as(imported.asString()).isEqualTo(201);
    String system = imported.path("system.id");
    JsonPath evaluation = gateway.evaluation(alice, system, 1).jsonPath();
    assertThat(evaluation.getString("status")).isEqualTo("completed");

    JsonPath threats = gateway.as(alice).get("/api/v1/systems/{id}/threats", system).jsonPath();
    assertThat(threats.getInt("totalCount")).isGreaterThanOrEqualTo(10);
    assertThat(threats.getList("items.id", String.class)).allMatch(id -> id.startsWith("thr_"));

    String report = reportOf(alice, system);
    assertThat(report).contains("<svg").contains(threats.getString("items[0].id"));
    assertThat(report).doesNotContain("<script");
  }

  @Test
  void answersTheSameThroughGraphQl() {
    String alice = platform.token("alice");
    Response imported =
        gateway.importDocument(alice, "journey-graphql", Documents.assistant("journey-graphql", 1));
    String system = imported.path("system.id");
    gateway.evaluation(alice, system, 1);

    Response answer =
        gateway.graphql(
            alice,
            """
            query ($id: ID!) {
              system(id: $id) {
                key headRevision
                evaluation { status threats(first: 5) { totalCount items { id severity } } }
              }
            }
            """,
            Map.of("id", system));

    JsonPath data = answer.jsonPath();
    assertThat(data.getList("errors")).as(answer.asString()).isNull();
    assertThat(data.getString("data.system.key")).isEqualTo("journey-graphql");
    assertThat(data.getString("data.system.evaluation.status")).isEqualToIgnoringCase("completed");
    assertThat(data.getInt("data.system.evaluation.threats.totalCount")).isPositive();
  }

  @Test
  void keepsTheHeadWhenTheSameContentIsImportedAgain() {
    String alice = platform.token("alice");
    byte[] document = Documents.assistant("journey-again", 1);
    gateway.importDocument(alice, "journey-again", document);

    Response again = gateway.importDocument(alice, "journey-again", document);

    assertThat(again.<Boolean>path("unchanged")).isTrue();
    assertThat(again.<Integer>path("revision.number")).isEqualTo(1);
  }

  @Test
  void checksADocumentWithoutStoringIt() {
    String alice = platform.token("alice");
    int before = systems(alice);

    Response check =
        gateway
            .as(alice)
            .contentType("application/yaml")
            .body(Documents.assistant("journey-check", 1))
            .post("/api/v1/checks");

    assertThat(check.statusCode()).as(check.asString()).isEqualTo(200);
    assertThat(check.jsonPath().getList("threats")).isNotEmpty();
    assertThat(systems(alice)).isEqualTo(before);
  }

  private int systems(String token) {
    return gateway.as(token).get("/api/v1/systems").jsonPath().getInt("totalCount");
  }

  private String reportOf(String token, String system) {
    return await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> gateway.as(token).get("/api/v1/systems/{id}/reports/security.html", system),
            answer -> answer.statusCode() == 200)
        .then()
        .header(
            "Content-Security-Policy",
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:")
        .header("X-Content-Type-Options", "nosniff")
        .extract()
        .asString();
  }
}

package dev.glacis.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A deletion and its end, from the gateway over Kafka to every service. */
@ExtendWith(JourneyPlatform.Provider.class)
class DeletionIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final GatewayClient gateway;
  private final JourneyPlatform platform;

  DeletionIT(JourneyPlatform platform) {
    this.platform = platform;
    this.gateway = platform.gateway();
  }

  @Test
  void hidesADeletedSystemEverywhereUntilItIsRestored() {
    // Given
    String alice = platform.token("alice");
    Response imported =
        gateway.importDocument(
            alice, "journey-deletion", Documents.assistant("journey-deletion", 1));
    String system = imported.path("system.id");
    gateway.evaluation(alice, system, 1);
    String threat =
        gateway.as(alice).get("/api/v1/systems/{id}/threats", system).path("items[0].id");

    // When
    String ada = platform.token("ada");
    assertThat(gateway.as(ada).delete("/api/v1/systems/{id}", system).statusCode()).isEqualTo(204);

    // Then
    assertThat(gateway.as(alice).get("/api/v1/systems/{id}", system).statusCode()).isEqualTo(404);
    awaitStatus(alice, threat, 404);

    // When
    gateway.as(ada).post("/api/v1/systems/{id}/restore", system).then().statusCode(200);

    // Then
    awaitStatus(alice, threat, 200);
    assertThat(gateway.evaluation(alice, system, 1).statusCode()).isEqualTo(200);
  }

  private void awaitStatus(String token, String threat, int status) {
    await()
        .atMost(PATIENCE)
        .until(
            () -> gateway.as(token).get("/api/v1/threats/{id}", threat).statusCode(),
            found -> found == status);
  }
}

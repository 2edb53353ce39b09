package dev.glacis.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Names that would be code if anybody forgot to encode them, from the document to the report. */
@ExtendWith(JourneyPlatform.Provider.class)
class HostileTextIT {

  private final GatewayClient gateway;
  private final JourneyPlatform platform;

  HostileTextIT(JourneyPlatform platform) {
    this.platform = platform;
    this.gateway = platform.gateway();
  }

  @Test
  void namesStayTextInTheReport() {
    // Given
    String document =
        new String(Documents.assistant("hostile", 1), StandardCharsets.UTF_8)
            .replace("name: Public web", "name: \"<script>alert(1)</script>\"")
            .replace("name: Assistant 1", "name: \"\\\"><svg onload=alert(2)>\"")
            .replace("name: Cloud", "name: \"" + "long ".repeat(60) + "\"")
            .replace("name: Internet", "name: \"\u05e9\u05dc\u05d5\u05dd \u202e txt.exe\"");
    String alice = platform.token("alice");

    // When
    Response imported =
        gateway.importDocument(alice, "hostile", document.getBytes(StandardCharsets.UTF_8));

    // Then
    assertThat(imported.statusCode()).as(imported.asString()).isEqualTo(201);
    String system = imported.path("system.id");
    gateway.evaluation(alice, system, 1);
    String report =
        await()
            .atMost(Duration.ofSeconds(60))
            .until(
                () -> gateway.as(alice).get("/api/v1/systems/{id}/reports/security.html", system),
                answer -> answer.statusCode() == 200)
            .asString();
    assertThat(report)
        .doesNotContainIgnoringCase("<script")
        .doesNotContainIgnoringCase("<svg onload")
        .contains("&lt;script&gt;");
  }
}

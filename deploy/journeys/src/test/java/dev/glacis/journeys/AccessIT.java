package dev.glacis.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who gets in, with the tokens of the real Keycloak. */
@ExtendWith(JourneyPlatform.Provider.class)
class AccessIT {

  private final GatewayClient gateway;
  private final JourneyPlatform platform;

  AccessIT(JourneyPlatform platform) {
    this.platform = platform;
    this.gateway = platform.gateway();
  }

  @Test
  void refusesACallWithoutAToken() {
    expectProblem(gateway.anonymously().get("/api/v1/systems"), 401, "unauthenticated");
  }

  @Test
  void refusesATokenThatIsNone() {
    expectProblem(gateway.as("no.token.atall").get("/api/v1/systems"), 401, "unauthenticated");
  }

  @Test
  void refusesATokenOfAnotherRealm() {
    String foreign = platform.administratorToken();

    expectProblem(gateway.as(foreign).get("/api/v1/systems"), 401, "unauthenticated");
  }

  @Test
  void refusesATokenWithoutATenant() {
    String norman = platform.token("norman");

    expectProblem(gateway.as(norman).get("/api/v1/systems"), 403, "tenant-missing");
  }

  @Test
  void refusesAnImportByAViewer() {
    String victor = platform.token("victor");

    expectProblem(
        gateway.importDocument(victor, "journey-viewer", Documents.assistant("v", 1)),
        403,
        "forbidden");
  }

  @Test
  void refusesTheTokenOfAServiceAtTheGateway() {
    String service = platform.serviceToken("rules-service");

    assertThat(gateway.as(service).get("/api/v1/systems").statusCode()).isIn(401, 403);
  }

  @Test
  void givesTheSameKeyToBothTenants() {
    String acme = systemOfAcme();

    Response globex =
        gateway.importDocument(
            platform.token("bob"), "journey-access", Documents.assistant("access", 1));

    assertThat(globex.statusCode()).isEqualTo(201);
    assertThat(globex.<String>path("system.id")).isNotEqualTo(acme);
    List<String> seen =
        gateway.as(platform.token("bob")).get("/api/v1/systems?first=500").path("items.id");
    assertThat(seen).doesNotContain(acme);
  }

  private String systemOfAcme() {
    Response imported =
        gateway.importDocument(
            platform.token("alice"), "journey-access", Documents.assistant("access", 1));
    return imported.path("system.id");
  }

  private static void expectProblem(Response answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.<String>path("code")).isEqualTo(code);
  }
}

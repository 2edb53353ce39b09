package dev.glacis.analysis;

import static dev.glacis.analysis.stub.Callers.nobody;
import static dev.glacis.analysis.stub.Callers.service;
import static dev.glacis.analysis.stub.Callers.viewer;
import static org.hamcrest.Matchers.equalTo;

import dev.glacis.analysis.stub.ModelServiceStub;
import dev.glacis.kit.testing.RealParts;
import dev.glacis.kit.testing.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(ModelServiceStub.class)
class AccessTest {

  private static final String EVALUATION = "/systems/s/revisions/1/evaluation";

  @ParameterizedTest
  @ValueSource(strings = {EVALUATION, "/threats/thr_x", "/rules", "/internal/evaluations/x"})
  void asksForAToken(String path) {
    nobody().get(path).then().statusCode(401).body("code", equalTo("unauthenticated"));
  }

  @Test
  void asksForATenant() {
    RestAssured.given()
        .auth()
        .oauth2(TestTokens.personWithoutTenant("alice", "viewer"))
        .get(EVALUATION)
        .then()
        .statusCode(403)
        .body("code", equalTo("tenant-missing"));
  }

  @Test
  void refusesATokenForSomethingElse() {
    RestAssured.given()
        .auth()
        .oauth2(TestTokens.foreign("alice", "acme", "viewer"))
        .get(EVALUATION)
        .then()
        .statusCode(401);
  }

  @Test
  void keepsPeopleOutOfWhatServicesTellEachOther() {
    viewer("acme")
        .get("/internal/evaluations/x")
        .then()
        .statusCode(403)
        .body("code", equalTo("forbidden"));
  }

  @ParameterizedTest
  @ValueSource(strings = {EVALUATION, "/rules"})
  void keepsServicesOutOfWhatIsForPeople(String path) {
    service("acme").get(path).then().statusCode(403);
  }

  @Test
  void refusesAServiceTokenThatIsMeantForAnotherService() {
    RestAssured.given()
        .auth()
        .oauth2(TestTokens.service("report-service", "model-service"))
        .header("Glacis-Tenant", "acme")
        .get("/internal/evaluations/x")
        .then()
        .statusCode(401);
  }
}

package dev.glacis.journeys;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** A caller of the public API: gets tokens from Keycloak, everything else from the gateway. */
final class GatewayClient {

  private final String gateway;
  private final String tokens;
  private final String password;

  GatewayClient(String gateway, String tokens, String password) {
    this.gateway = gateway;
    this.tokens = tokens;
    this.password = password;
  }

  String tokenOf(String user) {
    return given()
        .contentType(ContentType.URLENC)
        .formParam("grant_type", "password")
        .formParam("client_id", "glacis-cli")
        .formParam("username", user)
        .formParam("password", password)
        .post(tokens)
        .then()
        .statusCode(200)
        .extract()
        .path("access_token");
  }

  RequestSpecification as(String token) {
    return given().baseUri(gateway).auth().oauth2(token);
  }

  RequestSpecification anonymously() {
    return given().baseUri(gateway);
  }

  Response importDocument(String token, String key, byte[] document) {
    return as(token)
        .contentType("application/yaml")
        .queryParam("system", key)
        .body(document)
        .post("/api/v1/imports");
  }

  /** Waits at the server until the revision is evaluated or 60 s have passed. */
  Response evaluation(String token, String systemId, int revision) {
    Response answer = null;
    for (int turn = 0; turn < 2; turn++) {
      answer =
          as(token)
              .queryParam("revision", revision)
              .queryParam("wait", 30)
              .get("/api/v1/systems/{id}/evaluation", systemId);
      if (answer.statusCode() != 202) {
        return answer;
      }
    }
    return answer;
  }

  Response graphql(String token, String query, Map<String, Object> variables) {
    return as(token)
        .contentType(ContentType.JSON)
        .body(Map.of("query", query, "variables", variables))
        .post("/graphql");
  }
}

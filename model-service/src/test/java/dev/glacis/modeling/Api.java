package dev.glacis.modeling;

import dev.glacis.kit.testing.TestTokens;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** The service as its callers see it. */
public final class Api {

  public static final String ACME = "acme";

  private Api() {}

  public static RequestSpecification as(String tenant, String role) {
    return RestAssured.given().auth().oauth2(TestTokens.person("alice", tenant, role));
  }

  public static RequestSpecification architect() {
    return as(ACME, "architect");
  }

  public static RequestSpecification viewer() {
    return as(ACME, "viewer");
  }

  public static RequestSpecification service(String tenant) {
    return RestAssured.given()
        .auth()
        .oauth2(TestTokens.service("rules-service", "model-service"))
        .header("Glacis-Tenant", tenant);
  }

  /** A key that no other test uses. */
  public static String newKey() {
    return "key-" + UUID.randomUUID();
  }

  public static Response importTo(String key, String document) {
    return architect()
        .contentType("application/json")
        .queryParam("system", key)
        .body(document)
        .post("/imports");
  }

  /** An OTM document whose content depends on the name. */
  public static String document(String name) {
    return """
        {
          "otmVersion": "0.2.0",
          "project": {"id": "project", "name": "%s", "owner": "Team", "tags": ["ai"]},
          "trustZones": [{"id": "cloud", "name": "Cloud", "risk": {"trustRating": 70}}],
          "components": [
            {"id": "assistant", "name": "Assistant", "type": "ai.model.foundation",
             "parent": {"trustZone": "cloud"}, "attributes": {"indirectContent": true}}
          ],
          "dataflows": []
        }
        """
        .formatted(name);
  }
}

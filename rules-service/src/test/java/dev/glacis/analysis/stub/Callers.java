package dev.glacis.analysis.stub;

import dev.glacis.kit.testing.TestTokens;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;

/** Who calls in tests. */
public final class Callers {

  private Callers() {}

  /** Somebody who may read. */
  public static RequestSpecification viewer(String tenant) {
    return RestAssured.given().auth().oauth2(TestTokens.person("alice", tenant, "viewer"));
  }

  /** Another service, about a tenant. */
  public static RequestSpecification service(String tenant) {
    return RestAssured.given()
        .auth()
        .oauth2(TestTokens.service("report-service", "rules-service"))
        .header("Glacis-Tenant", tenant);
  }

  public static RequestSpecification nobody() {
    return RestAssured.given();
  }
}

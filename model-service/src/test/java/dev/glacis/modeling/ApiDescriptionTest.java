package dev.glacis.modeling;

import dev.glacis.kit.testing.RealParts;
import dev.glacis.kit.testing.Snapshot;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ApiDescriptionTest {

  @Test
  void describesTheInterfaceAsItIsCheckedIn() {
    Snapshot.check(
        "docs/reference/openapi/model-service.yaml",
        RestAssured.get("/q/openapi").then().statusCode(200).extract().asString());
  }
}

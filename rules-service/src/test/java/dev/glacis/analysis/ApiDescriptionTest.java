package dev.glacis.analysis;

import static dev.glacis.analysis.stub.Callers.nobody;

import dev.glacis.analysis.stub.ModelServiceStub;
import dev.glacis.kit.testing.RealParts;
import dev.glacis.kit.testing.Snapshot;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(ModelServiceStub.class)
class ApiDescriptionTest {

  @Test
  void describesTheInterfaceAsItIsCheckedIn() {
    Snapshot.check(
        "docs/reference/openapi/rules-service.yaml",
        nobody().get("/q/openapi").then().statusCode(200).extract().asString());
  }
}

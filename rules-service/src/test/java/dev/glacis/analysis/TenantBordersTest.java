package dev.glacis.analysis;

import static dev.glacis.analysis.stub.Callers.viewer;

import dev.glacis.analysis.stub.ModelService;
import dev.glacis.analysis.stub.ModelService.Committed;
import dev.glacis.analysis.stub.ModelServiceStub;
import dev.glacis.kit.testing.CrossTenantTest;
import dev.glacis.kit.testing.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.Set;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(ModelServiceStub.class)
class TenantBordersTest extends CrossTenantTest {

  @Override
  protected Map<String, String> idsOfAcme() {
    Committed revision = ModelService.commit("acme", "support-assistant.otm.yaml");
    revision.announce();
    String evaluation =
        viewer("acme")
            .get(revision.path("evaluation?wait=30"))
            .then()
            .statusCode(200)
            .extract()
            .path("id");
    JsonPath threats = viewer("acme").get(revision.path("threats?first=1")).jsonPath();
    return Map.of(
        "systemId",
        revision.systemId(),
        "number",
        "1",
        "evaluationId",
        evaluation,
        "threatId",
        threats.getString("items[0].id"));
  }

  @Override
  protected Set<String> sharedPaths() {
    return Set.of("/rules/{ruleId}");
  }

  @Override
  protected String service() {
    return "rules-service";
  }
}

package dev.glacis.modeling;

import dev.glacis.kit.testing.CrossTenantTest;
import dev.glacis.kit.testing.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CrossingTenantsTest extends CrossTenantTest {

  @Override
  protected Map<String, String> idsOfAcme() {
    JsonPath imported = Api.importTo(Api.newKey(), Api.document("Of acme")).jsonPath();
    return Map.of(
        "systemId",
        imported.getString("system.id"),
        "number",
        "1",
        "other",
        "1",
        "revisionId",
        imported.getString("revision.id"));
  }

  @Override
  protected void complete(String verb, String path, RequestSpecification request) {
    if (path.endsWith("/versions") && verb.equals("POST")) {
      request.contentType("application/json").body(Map.of("name", "first", "number", 1));
    } else if (verb.equals("PATCH")) {
      request.contentType("application/json").body(Map.of("owner", "Somebody"));
    } else if (path.endsWith("/restore")) {
      request.header("If-Match", "\"1\"");
    } else if (verb.equals("POST")) {
      request
          .header("If-Match", "\"1\"")
          .contentType("application/json")
          .body(Api.document("Changed"));
    }
  }

  @Override
  protected String service() {
    return "model-service";
  }
}

package dev.glacis.reporting;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import dev.glacis.kit.testing.CrossTenantTest;
import dev.glacis.kit.testing.RealParts;
import dev.glacis.kit.testing.TestTokens;
import dev.glacis.reporting.stub.Upstream;
import dev.glacis.reporting.stub.Upstream.Revision;
import dev.glacis.reporting.stub.UpstreamStub;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.Map;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(UpstreamStub.class)
class CrossingTenantsTest extends CrossTenantTest {

  @Override
  protected Map<String, String> idsOfAcme() {
    Revision revision = Upstream.commit("acme");
    revision.evaluate();
    String token = TestTokens.person("alice", "acme", "viewer");
    await()
        .atMost(30, SECONDS)
        .until(
            () ->
                RestAssured.given().auth().oauth2(token).get(revision.path("matrix")).statusCode()
                    == 200);
    return Map.of("systemId", revision.systemId(), "number", Integer.toString(revision.number()));
  }

  @Override
  protected String service() {
    return "report-service";
  }
}

package dev.glacis.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.gateway.testing.StubUpstreams;
import dev.glacis.kit.testing.RealKafka;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The public contract changes only on purpose: what is served is what is checked in. */
@QuarkusTest
@QuarkusTestResource(RealKafka.class)
@QuarkusTestResource(StubUpstreams.class)
class ContractSnapshotTest {

  private static final Path REFERENCE = Path.of("..", "docs", "reference");

  @Test
  void servesTheOpenApiDocumentThatIsCheckedIn() throws IOException {
    assertSnapshot("openapi.yaml", RestAssured.get("/q/openapi?format=yaml").asString());
  }

  @Test
  void servesTheGraphQlSchemaThatIsCheckedIn() throws IOException {
    assertSnapshot("schema.graphql", RestAssured.get("/graphql/schema.graphql").asString());
  }

  private static void assertSnapshot(String name, String served) throws IOException {
    Path file = REFERENCE.resolve(name);
    String expected = served.strip() + "\n";
    if (Boolean.getBoolean("snapshots.update")) {
      Files.writeString(file, expected);
    }
    assertThat(file)
        .as(
            "docs/reference/%s differs from what the gateway serves; if the change is meant, run"
                + " the test with -Dsnapshots.update=true and review the difference",
            name)
        .hasContent(expected);
  }
}

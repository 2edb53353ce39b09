package dev.glacis.reporting;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dev.glacis.kit.event.Topics;
import dev.glacis.kit.testing.KafkaRecords;
import dev.glacis.kit.testing.RealParts;
import dev.glacis.kit.testing.TestTokens;
import dev.glacis.reporting.stub.Upstream;
import dev.glacis.reporting.stub.Upstream.Revision;
import dev.glacis.reporting.stub.UpstreamStub;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What remains to be seen of systems that were deleted, told by events over a real broker. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(UpstreamStub.class)
class DeletedSystemsTest {

  private static final List<String> PARTS = List.of("reports/security.html", "matrix");

  @Inject MeterRegistry meters;

  @Test
  void hidesReportsOfADeletedSystemUntilItIsRestored() {
    Revision revision = Upstream.commit("acme");
    revision.evaluate();
    awaitStatus(revision, 200);

    revision.delete(2);
    awaitStatus(revision, 404);
    PARTS.forEach(part -> get(revision, part).statusCode(404).body("code", equalTo("not-found")));

    revision.restore(3);
    awaitStatus(revision, 200);
    PARTS.forEach(part -> get(revision, part).statusCode(200));
  }

  @Test
  void believesTheHighestVersionInWhateverOrderEventsArrive() {
    Revision revision = Upstream.commit("acme");
    revision.evaluate();
    awaitStatus(revision, 200);
    double handled = handled();

    revision.restore(3);
    revision.delete(2);

    await().atMost(30, SECONDS).until(() -> handled() == handled + 2);
    get(revision, "matrix").statusCode(200);
  }

  @Test
  void keepsAnEvaluationOfADeletedSystemAndSaysNothingOfIt() {
    // Given
    Revision revision = Upstream.commit("acme");
    revision.delete(2);
    awaitStatus(revision, 404);
    double recorded =
        meters.counter("glacis.inbox.handled", "consumer", "report-service.record").count();

    // When
    revision.evaluate();

    // Then
    await()
        .atMost(30, SECONDS)
        .until(
            () ->
                meters.counter("glacis.inbox.handled", "consumer", "report-service.record").count()
                    > recorded);
    get(revision, "matrix").statusCode(404);
    revision.restore(3);
    awaitStatus(revision, 200);
    assertThat(KafkaRecords.containing(Topics.REPORT, revision.revisionId())).isEmpty();
  }

  private double handled() {
    return meters.counter("glacis.inbox.handled", "consumer", "report-service.systems").count();
  }

  private static void awaitStatus(Revision revision, int status) {
    await()
        .atMost(30, SECONDS)
        .until(() -> get(revision, "matrix").extract().statusCode(), found -> found == status);
  }

  private static ValidatableResponse get(Revision revision, String part) {
    return RestAssured.given()
        .auth()
        .oauth2(TestTokens.person("alice", revision.tenant(), "viewer"))
        .get(revision.path(part))
        .then();
  }
}

package dev.glacis.analysis;

import static dev.glacis.analysis.stub.Callers.viewer;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dev.glacis.analysis.stub.ModelService;
import dev.glacis.analysis.stub.ModelService.Committed;
import dev.glacis.analysis.stub.ModelServiceStub;
import dev.glacis.kit.testing.RealParts;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What remains to be seen of systems that were deleted, told by events over a real broker. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(ModelServiceStub.class)
class DeletedSystemsTest {

  private static final String ASSISTANT = "support-assistant.otm.yaml";

  @Inject MeterRegistry meters;

  @Test
  void hidesADeletedSystemAndShowsItAgainWhenItIsRestored() {
    // Given
    Committed revision = evaluated();
    String threat = viewer("acme").get(revision.path("threats")).path("items[0].id");
    List<String> paths =
        List.of(
            revision.path("evaluation"),
            revision.path("threats"),
            revision.path("countermeasures"),
            revision.path("questions"),
            "/threats/" + threat);

    // When
    revision.announceDeletion(2);

    // Then
    awaitStatus(revision, 404);
    for (String path : paths) {
      viewer("acme").get(path).then().statusCode(404).body("code", equalTo("not-found"));
    }

    // When
    revision.announceRestoration(3);

    // Then
    awaitStatus(revision, 200);
    for (String path : paths) {
      viewer("acme").get(path).then().statusCode(200);
    }
  }

  @Test
  void hidesNothingForOtherTenants() {
    Committed revision = evaluated();
    Committed others = new Committed("globex", revision.systemId(), revision.revisionId(), 1);
    double handled = handled("rules-service.systems");

    others.announceDeletion(2);

    await().atMost(30, SECONDS).until(() -> handled("rules-service.systems") > handled);
    viewer("acme").get(revision.path("evaluation")).then().statusCode(200);
  }

  @Test
  void believesTheHighestVersionInWhateverOrderEventsArrive() {
    Committed revision = evaluated();
    double handled = handled("rules-service.systems");

    revision.announceRestoration(3);
    revision.announceDeletion(2);
    revision.announceDeletion(2);

    await().atMost(30, SECONDS).until(() -> handled("rules-service.systems") == handled + 3);
    viewer("acme").get(revision.path("evaluation")).then().statusCode(200);
  }

  @Test
  void evaluatesWhatWasCommittedToADeletedSystemOnceItIsRestored() {
    // Given
    Committed first = evaluated();
    first.announceDeletion(2);
    awaitStatus(first, 404);
    double taken = handled("rules-service.evaluate");
    long evaluations = meters.timer("glacis.evaluations").count();

    // When
    Committed second = ModelService.commit("acme", first.systemId(), 2, ASSISTANT);
    second.announce();
    second.announce();

    // Then
    await().atMost(30, SECONDS).until(() -> handled("rules-service.evaluate") == taken + 2);
    assertThat(meters.timer("glacis.evaluations").count()).isEqualTo(evaluations);

    // When
    second.announceRestoration(3);

    // Then
    awaitStatus(second, 200);
    viewer("acme")
        .get(second.path("evaluation?wait=30"))
        .then()
        .statusCode(200)
        .body("status", equalTo("completed"))
        .body("revision", equalTo(2));
    assertThat(meters.timer("glacis.evaluations").count()).isEqualTo(evaluations + 1);
  }

  private static Committed evaluated() {
    Committed revision = ModelService.commit("acme", ASSISTANT);
    revision.announce();
    viewer("acme").get(revision.path("evaluation?wait=30")).then().statusCode(200);
    return revision;
  }

  private static void awaitStatus(Committed revision, int status) {
    await()
        .atMost(30, SECONDS)
        .until(
            () -> viewer("acme").get(revision.path("evaluation")).statusCode(), s -> s == status);
  }

  private double handled(String consumer) {
    return meters.counter("glacis.inbox.handled", "consumer", consumer).count();
  }
}

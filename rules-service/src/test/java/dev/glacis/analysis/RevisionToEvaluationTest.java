package dev.glacis.analysis;

import static dev.glacis.analysis.stub.Callers.viewer;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dev.glacis.analysis.stub.ModelService;
import dev.glacis.analysis.stub.ModelService.Committed;
import dev.glacis.analysis.stub.ModelServiceStub;
import dev.glacis.kit.event.EvaluationCompleted;
import dev.glacis.kit.event.EvaluationFailed;
import dev.glacis.kit.event.Event;
import dev.glacis.kit.event.EventCodec;
import dev.glacis.kit.event.Topics;
import dev.glacis.kit.testing.KafkaRecords;
import dev.glacis.kit.testing.RealParts;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(ModelServiceStub.class)
class RevisionToEvaluationTest {

  private static final String ASSISTANT = "support-assistant.otm.yaml";

  @Inject MeterRegistry meters;

  @AfterEach
  void modelServiceIsBack() {
    ModelService.setAway(false);
  }

  @Test
  void evaluatesAnAnnouncedRevisionAndAnnouncesTheResult() {
    // Given
    Committed revision = ModelService.commit("acme", ASSISTANT);
    long measured = measured();

    // When
    revision.announce();

    // Then
    String id =
        evaluation(revision, 30)
            .statusCode(200)
            .body("status", equalTo("completed"))
            .body("revisionId", equalTo(revision.revisionId()))
            .extract()
            .path("id");
    assertThat(measured()).isEqualTo(measured + 1);
    await().atMost(20, SECONDS).until(() -> announced(revision).size() == 1);
    Event event = announced(revision).getFirst();
    assertThat(event.tenant()).isEqualTo("acme");
    assertThat(event.data())
        .isInstanceOfSatisfying(
            EvaluationCompleted.class,
            completed -> {
              assertThat(completed.evaluationId()).isEqualTo(id);
              assertThat(completed.revisionId()).isEqualTo(revision.revisionId());
              assertThat(completed.systemKey()).isEqualTo("key");
              assertThat(completed.packSetDigest()).matches("[0-9a-f]{64}");
            });
  }

  @Test
  void countsASecondDeliveryAndDoesNothing() {
    // Given
    Committed revision = ModelService.commit("acme", ASSISTANT);
    UUID eventId = revision.announce();
    String id = evaluation(revision, 30).statusCode(200).extract().path("id");
    double before = counter("glacis.inbox.duplicates");

    // When
    revision.announce(eventId);

    // Then
    await().atMost(20, SECONDS).until(() -> counter("glacis.inbox.duplicates") > before);
    evaluation(revision, 0).statusCode(200).body("id", equalTo(id));
    assertThat(announced(revision)).hasSize(1);
  }

  @Test
  void evaluatesARevisionOnceThoughItWasAnnouncedInTwoEvents() {
    // Given
    Committed revision = ModelService.commit("acme", ASSISTANT);
    revision.announce();
    String id = evaluation(revision, 30).statusCode(200).extract().path("id");
    double handled = counter("glacis.inbox.handled");

    // When
    revision.announce();

    // Then
    await().atMost(20, SECONDS).until(() -> counter("glacis.inbox.handled") > handled);
    evaluation(revision, 0).statusCode(200).body("id", equalTo(id));
    assertThat(announced(revision)).hasSize(1);
  }

  @Test
  void waitsForModelServiceAsLongAsItIsAway() {
    // Given
    ModelService.setAway(true);
    int calls = ModelService.calls();
    Committed revision = ModelService.commit("acme", ASSISTANT);
    revision.announce();
    await().atMost(20, SECONDS).until(() -> ModelService.calls() >= calls + 2);

    // When
    ModelService.setAway(false);

    // Then
    evaluation(revision, 30).statusCode(200).body("status", equalTo("completed"));
  }

  @Test
  void saysOfARevisionThatCanNeverBeEvaluatedThatItFailed() {
    // Given
    Committed revision = ModelService.commitNonsense("acme");

    // When
    revision.announce();

    // Then
    evaluation(revision, 30)
        .statusCode(200)
        .body("status", equalTo("failed"))
        .body("failure.code", equalTo("invalid-document"));
    await().atMost(20, SECONDS).until(() -> announced(revision).size() == 1);
    assertThat(announced(revision).getFirst().data()).isInstanceOf(EvaluationFailed.class);
    viewer("acme")
        .get(revision.path("threats"))
        .then()
        .statusCode(409)
        .body("code", equalTo("evaluation-failed"));
  }

  @Test
  void putsARecordThatIsNoEventAmongTheDeadLetters() {
    String garbage = "garbage " + UUID.randomUUID();

    KafkaRecords.send(Topics.REVISION, "key", garbage);

    String letters = Topics.deadLetters(Topics.REVISION, "rules-service");
    await().atMost(20, SECONDS).until(() -> KafkaRecords.containing(letters, garbage).size() == 1);
  }

  private static ValidatableResponse evaluation(Committed revision, int wait) {
    return viewer(revision.tenant()).get(revision.path("evaluation?wait=" + wait)).then();
  }

  private static List<Event> announced(Committed revision) {
    return KafkaRecords.containing(Topics.EVALUATION, revision.revisionId()).stream()
        .map(body -> EventCodec.decode(body.getBytes(StandardCharsets.UTF_8)).orElseThrow())
        .toList();
  }

  private double counter(String name) {
    return meters.counter(name, "consumer", "rules-service.evaluate").count();
  }

  private long measured() {
    return meters.timer("glacis.evaluations").count();
  }
}

package dev.glacis.analysis;

import static dev.glacis.analysis.stub.Callers.viewer;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.glacis.analysis.stub.ModelService;
import dev.glacis.analysis.stub.ModelService.Committed;
import dev.glacis.analysis.stub.ModelServiceStub;
import dev.glacis.kit.testing.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(ModelServiceStub.class)
class LongPollTest {

  private static final String ASSISTANT = "support-assistant.otm.yaml";

  /** More than the service has database connections. */
  private static final int WAITERS = 40;

  @AfterEach
  void modelServiceIsBack() {
    ModelService.setAway(false);
  }

  @Test
  void saysQueuedOfARevisionThatIsStillToBeEvaluated() {
    Committed revision = ModelService.commit("acme", ASSISTANT);

    viewer("acme")
        .get(revision.path("evaluation"))
        .then()
        .statusCode(202)
        .body("status", equalTo("queued"))
        .body("systemId", equalTo(revision.systemId()))
        .body("revisionId", equalTo(revision.revisionId()))
        .body("id", nullValue());
  }

  @Test
  void saysQueuedWhenTheTimeIsOver() {
    Committed revision = ModelService.commit("acme", ASSISTANT);
    long start = System.nanoTime();

    viewer("acme").get(revision.path("evaluation?wait=1")).then().statusCode(202);

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofSeconds(1));
  }

  @Test
  @Timeout(60)
  void wakesMoreWaitersThanThereAreConnections() throws Exception {
    // Given
    Committed revision = ModelService.commit("acme", ASSISTANT);
    int calls = ModelService.calls();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> waiting =
          IntStream.range(0, WAITERS)
              .mapToObj(i -> threads.submit(() -> status(revision, "evaluation?wait=50")))
              .toList();
      // Each asks model-service once before it waits.
      await().atMost(20, SECONDS).until(() -> ModelService.calls() == calls + WAITERS);

      // When
      assertThat(status(revision, "evaluation")).isEqualTo(202);
      revision.announce();

      // Then
      for (Future<Integer> waiter : waiting) {
        assertThat(waiter.get()).isEqualTo(200);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"threats", "countermeasures", "questions"})
  void saysPendingInsteadOfAnEmptyList(String list) {
    Committed revision = ModelService.commit("acme", ASSISTANT);

    viewer("acme")
        .get(revision.path(list))
        .then()
        .statusCode(409)
        .body("code", equalTo("evaluation-pending"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"evaluation", "evaluation?wait=50", "threats", "questions"})
  void knowsNoRevisionThatModelServiceDoesNotKnow(String what) {
    viewer("acme")
        .get("/systems/no-such-system/revisions/1/" + what)
        .then()
        .statusCode(404)
        .body("code", equalTo("not-found"));
  }

  @Test
  void saysThatModelServiceIsAwayWhenOnlyItCouldTell() {
    Committed revision = ModelService.commit("acme", ASSISTANT);
    ModelService.setAway(true);

    viewer("acme")
        .get(revision.path("evaluation?wait=50"))
        .then()
        .statusCode(503)
        .body("code", equalTo("upstream-unavailable"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "61"})
  void refusesToWaitFor(String seconds) {
    Committed revision = ModelService.commit("acme", ASSISTANT);

    viewer("acme")
        .get(revision.path("evaluation?wait=" + seconds))
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-parameter"));
  }

  private static int status(Committed revision, String what) {
    return viewer("acme").get(revision.path(what)).statusCode();
  }
}

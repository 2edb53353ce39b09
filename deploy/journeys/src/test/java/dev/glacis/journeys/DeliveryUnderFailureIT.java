package dev.glacis.journeys;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is committed is evaluated exactly once, whatever dies in between. */
@ExtendWith(JourneyPlatform.Provider.class)
class DeliveryUnderFailureIT {

  private static final int REVISIONS = 50;
  private static final int SYSTEMS = 10;
  private static final String RULES_SERVICE = "rules-service";

  private final JourneyPlatform platform;
  private final DeliveryRecords records;

  DeliveryUnderFailureIT(JourneyPlatform platform) {
    this.platform = platform;
    this.records = new DeliveryRecords(platform);
  }

  @Test
  void evaluatesEveryRevisionOnceAlthoughRulesServiceIsKilledFiveTimes() {
    // Given
    String prefix = "kill";
    AtomicInteger committed = new AtomicInteger();
    CompletableFuture<List<String>> commits = commitInBackground(prefix, committed);

    // When: four kills while revisions keep coming in
    for (int kill = 1; kill <= 4; kill++) {
      int enough = kill * 8;
      await().atMost(120, SECONDS).until(() -> committed.get() >= enough);
      platform.killAndRestart(RULES_SERVICE);
    }
    List<String> revisions = commits.join();
    records.awaitEvaluations(revisions);
    // And one exactly between the commit in the database and the commit of the offset
    String caught = killBetweenDatabaseAndOffset(prefix);
    revisions.add(caught);

    // Then
    records.awaitEvaluations(revisions);
    assertThat(records.evaluationsPerRevision(revisions)).hasSize(REVISIONS).containsOnly(1);
    await()
        .atMost(60, SECONDS)
        .untilAsserted(
            () ->
                assertThat(platform.metric(RULES_SERVICE, "glacis_inbox_duplicates_total"))
                    .isPositive());
    records.awaitReports(revisions);
    assertThat(records.reportsPerRevision(revisions)).hasSize(REVISIONS).containsOnly(1);
  }

  @Test
  void evaluatesEveryRevisionOnceAlthoughTheBrokerStopsForTwentySeconds() {
    // Given
    AtomicInteger committed = new AtomicInteger();
    CompletableFuture<List<String>> commits = commitInBackground("broker", committed);
    await().atMost(60, SECONDS).until(() -> committed.get() >= 10);

    // When
    platform.stopBrokerFor(20);

    // Then
    List<String> revisions = commits.join();
    revisions.add(commit("broker", 0, REVISIONS));
    records.awaitEvaluations(revisions);
    assertThat(records.evaluationsPerRevision(revisions)).hasSize(REVISIONS).containsOnly(1);
  }

  /** All but one of the revisions, so that the last one can be watched closely. */
  private CompletableFuture<List<String>> commitInBackground(
      String prefix, AtomicInteger committed) {
    return CompletableFuture.supplyAsync(
        () -> {
          List<String> revisions = new ArrayList<>();
          for (int number = 0; number < REVISIONS - 1; number++) {
            revisions.add(commit(prefix, number % SYSTEMS, number));
            committed.incrementAndGet();
          }
          return revisions;
        });
  }

  private String commit(String prefix, int system, int edition) {
    String key = prefix + "-" + system;
    Response answer =
        platform
            .gateway()
            .importDocument(platform.token("alice"), key, Documents.assistant(key, edition));
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    assertThat(answer.<Boolean>path("unchanged")).isFalse();
    return answer.path("revision.id");
  }

  private String killBetweenDatabaseAndOffset(String prefix) {
    String revision = commit(prefix, 0, REVISIONS);
    records.awaitEvaluations(List.of(revision));
    platform.kill(RULES_SERVICE);
    // Read after the kill: had the offset been committed before it, nothing would be proven.
    assertThat(records.uncommittedRecords(RULES_SERVICE))
        .as("records with an effect whose offset was not committed")
        .isPositive();
    platform.restart(RULES_SERVICE);
    return revision;
  }
}

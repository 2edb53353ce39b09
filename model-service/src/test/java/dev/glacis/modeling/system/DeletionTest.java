package dev.glacis.modeling.system;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dev.glacis.kit.event.Event;
import dev.glacis.kit.event.EventCodec;
import dev.glacis.kit.event.SystemDeleted;
import dev.glacis.kit.event.SystemRestored;
import dev.glacis.kit.event.Topics;
import dev.glacis.kit.testing.KafkaRecords;
import dev.glacis.kit.testing.RealParts;
import dev.glacis.modeling.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the other services learn of deletions and restorations. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DeletionTest {

  private JsonPath imported;
  private String id;

  @BeforeEach
  void oneSystem() {
    imported = Api.importTo(Api.newKey(), Api.document("Deleted")).jsonPath();
    id = imported.getString("system.id");
  }

  @Test
  void announcesADeletionAndItsEndInOrder() {
    delete();
    restore();
    restore();
    delete();

    await().atMost(30, SECONDS).until(() -> announced().size() == 3);
    assertThat(announced()).extracting(Event::tenant).containsOnly("acme");
    assertThat(announced().get(0).data())
        .isInstanceOfSatisfying(
            SystemDeleted.class,
            deleted -> {
              assertThat(deleted.systemKey()).isEqualTo(imported.getString("system.key"));
              assertThat(deleted.version()).isEqualTo(2);
              assertThat(deleted.author()).isEqualTo("alice");
            });
    assertThat(announced().get(1).data())
        .isInstanceOfSatisfying(
            SystemRestored.class, restored -> assertThat(restored.version()).isEqualTo(3));
    assertThat(announced().get(2).data())
        .isInstanceOfSatisfying(
            SystemDeleted.class, deleted -> assertThat(deleted.version()).isEqualTo(4));
  }

  @Test
  void announcesNoDeletionThatDidNotHappen() {
    Api.architect().delete("/systems/" + id).then().statusCode(403);
    Api.as("globex", "admin").delete("/systems/" + id).then().statusCode(404);
    delete();

    await().atMost(30, SECONDS).until(() -> !announced().isEmpty());
    assertThat(announced()).hasSize(1);
  }

  @Test
  void letsTheOtherServicesReadWhatEventsToldOf() {
    delete();

    Api.service(Api.ACME)
        .get("/internal/revisions/" + imported.getString("revision.id"))
        .then()
        .statusCode(200)
        .body("revision.number", equalTo(1));
  }

  private void delete() {
    Api.as(Api.ACME, "admin").delete("/systems/" + id).then().statusCode(204);
  }

  private void restore() {
    Api.as(Api.ACME, "admin").post("/systems/" + id + "/restore").then().statusCode(200);
  }

  private List<Event> announced() {
    return KafkaRecords.containing(Topics.SYSTEM, id).stream()
        .map(body -> EventCodec.decode(body.getBytes(StandardCharsets.UTF_8)).orElseThrow())
        .toList();
  }
}

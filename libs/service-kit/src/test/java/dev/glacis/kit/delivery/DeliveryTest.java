package dev.glacis.kit.delivery;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.glacis.kit.event.Event;
import dev.glacis.kit.event.EventCodec;
import dev.glacis.kit.event.EventData;
import dev.glacis.kit.event.RevisionCommitted;
import dev.glacis.kit.event.Topics;
import dev.glacis.kit.outbox.Outbox;
import dev.glacis.kit.testing.KafkaRecords;
import dev.glacis.kit.testing.RealParts;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DeliveryTest {

  @Inject Outbox outbox;
  @Inject EffectConsumer consumer;
  @Inject AgroalDataSource dataSource;
  @Inject MeterRegistry meters;

  @BeforeEach
  void everythingWorks() {
    consumer.setUpstreamAway(false);
    consumer.setHopeless(false);
  }

  @Test
  void sendsWhatWasCommittedAndHandlesItOnce() throws SQLException {
    String system = publishFor("acme");

    await().atMost(30, SECONDS).until(() -> effectsOf(system) == 1);
    await().atMost(10, SECONDS).until(() -> count("outbox_event where sent_at is null") == 0);
  }

  @Test
  void sendsNothingOfATransactionThatRolledBack() throws SQLException {
    String system = UUID.randomUUID().toString();
    QuarkusTransaction.begin();
    outbox.publish("acme", revision(system));

    QuarkusTransaction.rollback();

    assertThat(count("outbox_event where record_key = '" + system + "'")).isZero();
  }

  @Test
  void refusesToPublishOutsideATransaction() {
    EventData data = revision("x");

    assertThatThrownBy(() -> outbox.publish("acme", data)).isInstanceOf(RuntimeException.class);
  }

  @Test
  void countsASecondDeliveryAndDoesNothing() throws SQLException {
    // Given
    String system = publishFor("acme");
    await().atMost(30, SECONDS).until(() -> effectsOf(system) == 1);
    double before = counter("glacis.inbox.duplicates");

    // When
    KafkaRecords.send(Topics.REVISION, system, body(system));

    // Then
    await().atMost(30, SECONDS).until(() -> counter("glacis.inbox.duplicates") == before + 1);
    assertThat(effectsOf(system)).isOne();
  }

  @Test
  void waitsForAnUpstreamThatIsAway() {
    // Given
    consumer.setUpstreamAway(true);
    int before = consumer.tries();
    String system = publishFor("acme");
    await().atMost(30, SECONDS).until(() -> consumer.tries() >= before + 3);

    // When
    consumer.setUpstreamAway(false);

    // Then
    await().atMost(30, SECONDS).until(() -> effectsOf(system) == 1);
  }

  @Test
  void putsWhatCanNeverWorkAmongTheDeadLettersAndLeavesNoTrace() throws SQLException {
    // Given
    consumer.setHopeless(true);

    // When
    String system = publishFor("acme");

    // Then
    String body = body(system);
    await().atMost(30, SECONDS).until(() -> !deadLetters(body).isEmpty());
    assertThat(effectsOf(system)).isZero();
  }

  @Test
  void putsARecordThatIsNoEventAmongTheDeadLetters() {
    KafkaRecords.send(Topics.REVISION, "key", "garbage");

    await().atMost(30, SECONDS).until(() -> !deadLetters("garbage").isEmpty());
  }

  private String publishFor(String tenant) {
    String system = UUID.randomUUID().toString();
    QuarkusTransaction.requiringNew().run(() -> outbox.publish(tenant, revision(system)));
    return system;
  }

  private static RevisionCommitted revision(String system) {
    Instant time = Instant.parse("2026-11-23T10:15:30Z");
    return new RevisionCommitted(system, "key", "Name", "revision", 1, "00", "alice", time);
  }

  private int effectsOf(String system) throws SQLException {
    return count(
        "effect e join outbox_event o using (event_id) where o.record_key = '" + system + "'");
  }

  private int count(String from) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("select count(*) from " + from)) {
      result.next();
      return result.getInt(1);
    }
  }

  private String body(String system) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery(
                "select body from outbox_event where record_key = '" + system + "'")) {
      result.next();
      String body = result.getString(1);
      Event event = EventCodec.decode(body.getBytes(StandardCharsets.UTF_8)).orElseThrow();
      assertThat(event.data().systemId()).isEqualTo(system);
      return body;
    }
  }

  private double counter(String name) {
    return meters.counter(name, "consumer", EffectConsumer.NAME).count();
  }

  private static List<String> deadLetters(String body) {
    return KafkaRecords.containing(Topics.deadLetters(Topics.REVISION, "rules-service"), body);
  }
}

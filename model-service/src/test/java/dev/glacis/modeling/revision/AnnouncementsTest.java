package dev.glacis.modeling.revision;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.glacis.kit.event.Event;
import dev.glacis.kit.event.EventCodec;
import dev.glacis.kit.event.RevisionCommitted;
import dev.glacis.kit.event.Topics;
import dev.glacis.kit.testing.RealParts;
import dev.glacis.modeling.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AnnouncementsTest {

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @Test
  void announcesEachNewRevisionOnceAndInOrder() {
    String key = Api.newKey();
    JsonPath first = Api.importTo(key, Api.document("One")).jsonPath();
    Api.importTo(key, Api.document("One")).then().statusCode(200);
    Api.importTo(key, "no document").then().statusCode(422);
    JsonPath second = Api.importTo(key, Api.document("Two")).jsonPath();
    String systemId = first.getString("system.id");

    try (KafkaConsumer<String, byte[]> consumer = consumer()) {
      List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
      await()
          .atMost(30, SECONDS)
          .until(
              () -> {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
                return records.stream().filter(r -> r.key().equals(systemId)).count() == 2;
              });
      List<Event> events =
          records.stream()
              .filter(r -> r.key().equals(systemId))
              .map(r -> EventCodec.decode(r.value()).orElseThrow())
              .toList();
      assertThat(events).extracting(Event::tenant).containsOnly("acme");
      assertThat(events)
          .extracting(Event::data)
          .containsExactly(committed(first, key), committed(second, key));
    }
  }

  private static RevisionCommitted committed(JsonPath answer, String key) {
    return new RevisionCommitted(
        answer.getString("system.id"),
        key,
        answer.getString("system.name"),
        answer.getString("revision.id"),
        answer.getInt("revision.number"),
        answer.getString("revision.digest"),
        "alice",
        Instant.parse(answer.getString("revision.committedAt")));
  }

  private KafkaConsumer<String, byte[]> consumer() {
    KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrapServers),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    List<TopicPartition> partitions =
        consumer.partitionsFor(Topics.REVISION).stream()
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    return consumer;
  }
}

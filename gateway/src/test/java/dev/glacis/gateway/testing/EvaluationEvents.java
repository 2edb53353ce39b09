package dev.glacis.gateway.testing;

import dev.glacis.kit.event.EvaluationCompleted;
import dev.glacis.kit.event.EvaluationFailed;
import dev.glacis.kit.event.Event;
import dev.glacis.kit.event.EventCodec;
import dev.glacis.kit.event.EventData;
import dev.glacis.kit.event.Topics;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Announces evaluations as rules-service does. */
public final class EvaluationEvents implements AutoCloseable {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  private final KafkaProducer<String, String> producer;

  public EvaluationEvents(String bootstrapServers) {
    Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers);
    producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
  }

  public void completed(String tenant, String system, int revision) {
    EvaluationCompleted.Counts counts = new EvaluationCompleted.Counts(1, 5, 7, 2, 9);
    EvaluationCompleted.Risk risk = new EvaluationCompleted.Risk(88, 71, 60);
    send(
        tenant,
        new EvaluationCompleted(
            "evl-1", system, "key", "Name", "rev-1", revision, "digest", counts, risk, NOON));
  }

  public void failed(String tenant, String system, int revision) {
    send(
        tenant,
        new EvaluationFailed(
            "evl-2",
            system,
            "key",
            "Name",
            "rev-1",
            revision,
            "digest",
            "invalid-document",
            "The data flow answers ends nowhere",
            NOON));
  }

  /** A record that is no event: it must not stop those after it. */
  public void unknown(String system) {
    producer.send(new ProducerRecord<>(Topics.EVALUATION, system, "this is no event"));
  }

  private void send(String tenant, EventData data) {
    Event event = new Event(UUID.randomUUID(), "/glacis/rules-service", tenant, NOON, data);
    producer.send(
        new ProducerRecord<>(Topics.EVALUATION, data.systemId(), EventCodec.encode(event)));
    producer.flush();
  }

  @Override
  public void close() {
    producer.close();
  }
}

package dev.glacis.kit.outbox;

import dev.glacis.kit.event.EventCodec;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * A producer that waits for every acknowledgement. After a failure it is thrown away, since what it
 * still buffers could overtake what is sent again.
 */
final class EventSender implements AutoCloseable {

  private final KafkaProducer<String, String> producer;

  EventSender(String bootstrapServers) {
    this.producer =
        new KafkaProducer<>(
            Map.of(
                "bootstrap.servers", bootstrapServers,
                "acks", "all",
                "enable.idempotence", "true",
                "linger.ms", "2",
                "max.block.ms", "10000",
                "request.timeout.ms", "10000",
                "delivery.timeout.ms", "20000"),
            new StringSerializer(),
            new StringSerializer());
  }

  void send(List<OutboxRow> rows) throws SendFailedException, InterruptedException {
    try {
      List<Future<RecordMetadata>> sends = new ArrayList<>();
      for (OutboxRow row : rows) {
        sends.add(producer.send(record(row)));
      }
      for (Future<RecordMetadata> send : sends) {
        send.get();
      }
    } catch (ExecutionException e) {
      throw new SendFailedException(e.getCause());
    } catch (InterruptException e) {
      throw new InterruptedException();
    } catch (KafkaException e) {
      throw new SendFailedException(e);
    }
  }

  private ProducerRecord<String, String> record(OutboxRow row) {
    ProducerRecord<String, String> record =
        new ProducerRecord<>(row.topic(), row.key(), row.body());
    record.headers().add("content-type", EventCodec.MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII));
    return record;
  }

  @Override
  public void close() {
    producer.close(Duration.ZERO);
  }
}

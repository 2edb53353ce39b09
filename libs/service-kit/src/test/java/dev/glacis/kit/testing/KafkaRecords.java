package dev.glacis.kit.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Records of the test's broker. */
public final class KafkaRecords {

  private KafkaRecords() {}

  public static void send(String topic, String key, String body) {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(broker(), new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(topic, key, body));
    }
  }

  /** Bodies of every record that the topic has now and that contains the text. */
  public static List<String> containing(String topic, String text) {
    try (KafkaConsumer<String, String> reader =
        new KafkaConsumer<>(broker(), new StringDeserializer(), new StringDeserializer())) {
      List<TopicPartition> partitions = new ArrayList<>();
      for (PartitionInfo partition : reader.partitionsFor(topic)) {
        partitions.add(new TopicPartition(topic, partition.partition()));
      }
      reader.assign(partitions);
      reader.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = reader.endOffsets(partitions);
      List<String> bodies = new ArrayList<>();
      while (ends.entrySet().stream()
          .anyMatch(end -> reader.position(end.getKey()) < end.getValue())) {
        for (ConsumerRecord<String, String> record : reader.poll(Duration.ofMillis(200))) {
          if (record.value().contains(text)) {
            bodies.add(record.value());
          }
        }
      }
      return bodies;
    }
  }

  private static Map<String, Object> broker() {
    String servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    return Map.of("bootstrap.servers", servers);
  }
}

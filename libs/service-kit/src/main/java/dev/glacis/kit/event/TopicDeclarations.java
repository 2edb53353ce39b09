package dev.glacis.kit.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The topics that {@code glacis-topics.yaml} declares, dead-letter topics of their consumers
 * included.
 */
public final class TopicDeclarations {

  private static final String FILE = "/glacis-topics.yaml";

  private TopicDeclarations() {}

  public static List<NewTopic> load() {
    try (InputStream file = TopicDeclarations.class.getResourceAsStream(FILE)) {
      Map<?, ?> root =
          (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(file);
      List<NewTopic> topics = new ArrayList<>();
      for (Object declaration : (List<?>) root.get("topics")) {
        add(topics, (Map<?, ?>) declaration);
      }
      return topics;
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  private static void add(List<NewTopic> topics, Map<?, ?> declaration) {
    String name = (String) declaration.get("name");
    int partitions = (Integer) declaration.get("partitions");
    String retention = days(declaration.get("retentionDays"));
    topics.add(topic(name, partitions, retention));
    for (Object consumer : (List<?>) declaration.get("consumers")) {
      topics.add(topic(Topics.deadLetters(name, (String) consumer), 1, retention));
    }
  }

  private static NewTopic topic(String name, int partitions, String retention) {
    return new NewTopic(name, partitions, (short) 1).configs(Map.of("retention.ms", retention));
  }

  private static String days(Object days) {
    return Long.toString((Integer) days * 24L * 60 * 60 * 1000);
  }
}

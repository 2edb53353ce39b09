package dev.glacis.benchmark.model;

import dev.glacis.engine.pack.AttributeDefinition;
import java.util.List;

/** Values that models and rules use for an attribute. */
public final class TextValues {

  private static final List<String> PROTOCOLS =
      List.of("https", "http", "grpc", "kafka", "amqp", "smtp", "file", "jdbc");

  private TextValues() {}

  /** The values of the vocabulary; protocol names where it leaves them open. */
  public static List<String> of(AttributeDefinition attribute) {
    return attribute.values().isEmpty() ? PROTOCOLS : attribute.values();
  }
}

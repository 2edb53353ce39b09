package dev.glacis.benchmark.model;

import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.AttributeDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Draws the attributes of one element. */
final class AttributeDraw {

  private static final double TRUE_SHARE = 0.3;
  private static final double OWN_SHARE = 0.6;
  private static final double MEMBERS = 2.0;

  private final AttributePalette palette;
  private final Knowledge knowledge;
  private final SplittableRandom random;

  AttributeDraw(AttributePalette palette, Knowledge knowledge, SplittableRandom random) {
    this.palette = palette;
    this.knowledge = knowledge;
    this.random = random;
  }

  /** Draws as many numbers whether or not an attribute is stated, so that models stay alike. */
  Attributes of(ElementKind kind, String type) {
    Map<String, Object> stated = new HashMap<>();
    for (AttributeDefinition attribute : palette.of(kind, type)) {
      Object value = value(attribute);
      if (random.nextDouble() < knowledge.share()) {
        stated.put(attribute.name(), value);
      }
    }
    return new Attributes(stated);
  }

  private Object value(AttributeDefinition attribute) {
    return switch (attribute.type()) {
      case BOOLEAN -> random.nextDouble() < TRUE_SHARE;
      case NUMBER -> (double) random.nextInt(101);
      case STRING -> one(TextValues.of(attribute));
      case ENUM -> authorship(attribute) ? "own" : one(attribute.values());
      case LIST -> members(attribute.values());
    };
  }

  /** Most content is the organisation's own. */
  private boolean authorship(AttributeDefinition attribute) {
    return random.nextDouble() < OWN_SHARE && attribute.values().contains("own");
  }

  private String one(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }

  private List<String> members(List<String> values) {
    double share = Math.min(0.5, MEMBERS / values.size());
    return values.stream().filter(value -> random.nextDouble() < share).toList();
  }
}

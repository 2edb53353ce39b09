package dev.glacis.benchmark.rule;

import dev.glacis.benchmark.model.TextValues;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.AttributeDefinition;
import dev.glacis.engine.pack.AttributeType;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Draws types and clauses about one element. */
final class ClauseDraw {

  private static final List<String> FAMILIES =
      List.of(
          "ai.model",
          "ai.agent",
          "ai.tool",
          "ai.data",
          "ai.artifact",
          "ai.app",
          "ai.rag",
          "ai.ops",
          "ai.serving",
          "ai.train",
          "app",
          "data",
          "net",
          "client",
          "actor");
  private static final List<String> SINGLE =
      List.of(
          "ai.model.foundation",
          "ai.agent.orchestrator",
          "ai.tool.mcpserver",
          "data.database",
          "ai.rag.vectorstore",
          "app.service");

  private final RuleAttributes attributes;
  private final SplittableRandom random;

  ClauseDraw(RuleAttributes attributes, SplittableRandom random) {
    this.attributes = attributes;
    this.random = random;
  }

  /** Mostly a family such as {@code ai.agent}; seldom every AI component, seldom one type. */
  String type() {
    int dice = random.nextInt(20);
    return dice < 3 ? "ai" : one(dice < 7 ? SINGLE : FAMILIES);
  }

  String family() {
    return one(FAMILIES);
  }

  boolean chance(double share) {
    return random.nextDouble() < share;
  }

  <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** Clauses about as many different attributes. */
  List<Clause> attributes(ElementKind kind, int count) {
    List<AttributeDefinition> left = new ArrayList<>(attributes.of(kind));
    List<Clause> clauses = new ArrayList<>();
    while (clauses.size() < count) {
      clauses.add(attribute(left.remove(random.nextInt(left.size()))));
    }
    return clauses;
  }

  Clause attribute(ElementKind kind, AttributeType... types) {
    return attribute(one(attributes.of(kind, types)));
  }

  Clause attribute(AttributeDefinition attribute) {
    List<String> values = TextValues.of(attribute);
    return switch (attribute.type()) {
      case BOOLEAN -> new Clause.Flag(attribute.name(), chance(0.7));
      case LIST -> new Clause.Contains(attribute.name(), one(values));
      case ENUM, STRING ->
          values.size() > 3 && chance(0.5)
              ? new Clause.OneOf(attribute.name(), several(values))
              : new Clause.Is(attribute.name(), one(values));
      case NUMBER -> throw new IllegalArgumentException(attribute.name() + " is a number");
    };
  }

  private List<String> several(List<String> values) {
    List<String> left = new ArrayList<>(values);
    List<String> drawn = new ArrayList<>();
    int count = random.nextInt(2, 4);
    while (drawn.size() < count) {
      drawn.add(left.remove(random.nextInt(left.size())));
    }
    return drawn;
  }
}

package dev.glacis.engine;

import dev.glacis.engine.logic.FactKey;
import dev.glacis.engine.pack.AttributeDefinition;

/** Words a question about an unknown fact. */
final class QuestionText {

  private QuestionText() {}

  /**
   * @param attribute null for what the vocabulary does not list, such as a trust rating
   */
  static String of(FactKey fact, AttributeDefinition attribute) {
    String name = fact.element().name();
    if (attribute == null) {
      return structural(fact.attribute(), name);
    } else if (attribute.question() != null) {
      return attribute.question().replace("{element}", name);
    }
    return switch (attribute.type()) {
      case BOOLEAN -> "Does this hold for " + name + ": " + attribute.meaning() + "?";
      case ENUM ->
          "Which holds for " + name + choices(attribute) + ": " + attribute.meaning() + "?";
      case LIST -> "Which hold for " + name + choices(attribute) + ": " + attribute.meaning() + "?";
      case STRING, NUMBER -> "What holds for " + name + ": " + attribute.meaning() + "?";
    };
  }

  private static String structural(String attribute, String name) {
    return switch (attribute) {
      case "trustRating" -> "How far is " + name + " trusted, from 0 (not at all) to 100 (fully)?";
      case "trustZone" -> "In which trust zone does " + name + " lie?";
      case "type" -> "What type of component is " + name + "?";
      default -> "How much is the " + attribute + " of " + name + " worth, from 0 to 100?";
    };
  }

  private static String choices(AttributeDefinition attribute) {
    return attribute.values().isEmpty() ? "" : " (" + String.join(", ", attribute.values()) + ")";
  }
}

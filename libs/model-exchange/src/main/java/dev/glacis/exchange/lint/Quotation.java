package dev.glacis.exchange.lint;

import dev.glacis.engine.pack.AttributeDefinition;

/** Words of a document inside a message. */
final class Quotation {

  private static final int LONGEST = 60;

  private Quotation() {}

  static String of(String words) {
    boolean fits = words.codePointCount(0, words.length()) <= LONGEST;
    return "\""
        + (fits ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST - 1)) + "…")
        + "\"";
  }

  /** What an attribute takes. */
  static String choice(AttributeDefinition attribute) {
    return switch (attribute.type()) {
      case BOOLEAN -> "true or false";
      case NUMBER -> "a number";
      case STRING -> "text";
      case ENUM, LIST -> String.join(", ", attribute.values());
    };
  }
}

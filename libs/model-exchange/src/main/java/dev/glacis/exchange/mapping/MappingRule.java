package dev.glacis.exchange.mapping;

import dev.glacis.engine.model.Attributes;
import java.util.Locale;

/**
 * What elements of a source type become.
 *
 * @param source type in the source, without regard to case; null for every type
 * @param name pattern of the element's name, where {@code *} stands for any text, without regard to
 *     case; null for every name
 * @param type type in the own vocabulary; null when the rule only gives attributes
 * @param trustRating 0 to 100, for trust zones; null when the rule does not say
 * @param attributes what is known of every such element, unless the source says otherwise
 */
public record MappingRule(
    String source, String name, String type, Integer trustRating, Attributes attributes) {

  /** Whether the rule is about an element. */
  boolean fits(String sourceType, String elementName) {
    return (source == null || source.equalsIgnoreCase(sourceType))
        && (name == null
            || elementName != null
                && matches(name.toLowerCase(Locale.ROOT), elementName.toLowerCase(Locale.ROOT)));
  }

  /** Whether the rule looks at the name, which makes what it says a guess. */
  public boolean byName() {
    return name != null;
  }

  /** Takes each part between stars at its first place after the one before: linear, no patterns. */
  private static boolean matches(String pattern, String text) {
    String[] parts = pattern.split("\\*+", -1);
    if (parts.length == 1) {
      return pattern.equals(text);
    }
    if (!text.startsWith(parts[0])) {
      return false;
    }
    int at = parts[0].length();
    for (int i = 1; i < parts.length - 1; i++) {
      int found = text.indexOf(parts[i], at);
      if (found < 0) {
        return false;
      }
      at = found + parts[i].length();
    }
    String last = parts[parts.length - 1];
    return text.length() - at >= last.length() && text.endsWith(last);
  }
}

package dev.glacis.exchange.mapping;

import dev.glacis.engine.model.Attributes;

/**
 * What elements of a source type become.
 *
 * @param source type in the source, without regard to case; null for every type
 * @param name what the element's name looks like; null for every name
 * @param type type in the own vocabulary; null when the rule only gives attributes
 * @param trustRating 0 to 100, for trust zones; null when the rule does not say
 * @param attributes what is known of every such element, unless the source says otherwise
 */
public record MappingRule(
    String source, NamePattern name, String type, Integer trustRating, Attributes attributes) {

  /**
   * Whether the rule is about an element.
   *
   * @param elementName in lower case; null without a name
   */
  boolean fits(String sourceType, String elementName) {
    return (source == null || source.equalsIgnoreCase(sourceType))
        && (name == null || elementName != null && name.matches(elementName));
  }

  /** Whether the rule looks at the name, which makes what it says a guess. */
  public boolean byName() {
    return name != null;
  }
}

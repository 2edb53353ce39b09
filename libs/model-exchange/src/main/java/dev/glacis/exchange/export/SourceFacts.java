package dev.glacis.exchange.export;

import java.util.LinkedHashMap;
import java.util.Map;

/** What an element was in the document that it came from, kept in its extensions. */
public final class SourceFacts {

  /** Key of the extensions of an element. */
  public static final String KEY = "source";

  private SourceFacts() {}

  /**
   * For the extensions of an element.
   *
   * @param id id in the source; null when it has none
   * @param type type in the source; null when it has none
   */
  public static Map<String, Object> of(String format, String id, String type) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("format", format);
    if (id != null) {
      facts.put("id", id);
    }
    if (type != null) {
      facts.put("type", type);
    }
    return facts;
  }

  /** The type in the source, when the element came from this format; else null. */
  public static String type(Map<String, Object> extensions, String format) {
    return extensions.get(KEY) instanceof Map<?, ?> facts
            && format.equals(facts.get("format"))
            && facts.get("type") instanceof String type
        ? type
        : null;
  }
}

package dev.glacis.engine.json;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A document with what it leaves out taken from another one. Objects are merged, lists are not.
 *
 * @param value the whole, keys in the order of the other document
 * @param statedBefore for the pointer of a value that the document leaves out, the pointer of the
 *     last value before it in the same object that the document states
 */
record CompletedJson(Object value, Map<String, String> statedBefore) {

  static CompletedJson of(JsonView document, JsonView other) {
    Map<String, String> statedBefore = new HashMap<>();
    return new CompletedJson(merged(document, other, statedBefore), statedBefore);
  }

  private static Object merged(JsonView document, JsonView other, Map<String, String> before) {
    if (!(document.value() instanceof Map<?, ?> && other.value() instanceof Map<?, ?>)) {
      return document.value();
    }
    Map<String, Object> merged = new LinkedHashMap<>();
    String stated = null;
    for (String key : other.keys()) {
      JsonView mine = document.get(key);
      JsonView theirs = other.get(key);
      if (document.keys().contains(key)) {
        stated = mine.path();
        merged.put(key, merged(mine, theirs, before));
      } else {
        merged.put(key, theirs.value());
        if (stated != null) {
          before.put(mine.path(), stated);
        }
      }
    }
    document.keys().forEach(key -> merged.putIfAbsent(key, document.get(key).value()));
    return merged;
  }
}

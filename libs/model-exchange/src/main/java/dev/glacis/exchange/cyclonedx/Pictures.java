package dev.glacis.exchange.cyclonedx;

import dev.glacis.exchange.tree.Fields;
import dev.glacis.exchange.tree.Findings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was not read of an object, without pictures and attachments in base64. */
final class Pictures {

  private Pictures() {}

  static Map<String, Object> without(Fields fields, Findings findings) {
    int[] dropped = {0};
    Map<String, Object> rest = new LinkedHashMap<>();
    fields.rest().forEach((key, value) -> rest.put(key, without(value, dropped)));
    if (dropped[0] > 0) {
      findings.dropped(
          fields.mapping(),
          "Pictures and attachments in base64 are not kept (" + dropped[0] + ").");
    }
    return rest;
  }

  private static Object without(Object value, int[] dropped) {
    return switch (value) {
      case Map<?, ?> object -> without(object, dropped);
      case List<?> list -> {
        List<Object> kept = new ArrayList<>(list.size());
        list.forEach(item -> kept.add(without(item, dropped)));
        yield kept;
      }
      case null, default -> value;
    };
  }

  private static Map<String, Object> without(Map<?, ?> object, int[] dropped) {
    Map<String, Object> kept = new LinkedHashMap<>();
    object.forEach(
        (key, value) -> {
          if (value instanceof Map<?, ?> held && isBase64(held)) {
            dropped[0]++;
          } else {
            kept.put(key.toString(), without(value, dropped));
          }
        });
    return kept;
  }

  private static boolean isBase64(Map<?, ?> held) {
    return held.containsKey("content") && "base64".equals(held.get("encoding"));
  }
}

package dev.glacis.exchange.otm;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * A document as plain values, read without the product's code, with what carries no meaning in OTM
 * evened out: nulls and empty lists, the order of elements, the version, accepted misspellings.
 */
final class Meaning {

  private Meaning() {}

  static Object of(byte[] document) {
    LoadSettings settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
    Object root = new Load(settings).loadFromString(new String(document, StandardCharsets.UTF_8));
    Map<String, Object> evened = new TreeMap<>(map((Map<?, ?>) root));
    evened.remove("otmVersion");
    for (String list : List.of("trustZones", "components", "dataflows", "assets")) {
      evened.computeIfPresent(list, (key, value) -> sorted((List<?>) value));
    }
    return evened;
  }

  private static Object value(Object value) {
    return switch (value) {
      case Map<?, ?> map -> map(map);
      case List<?> list -> list.stream().filter(Objects::nonNull).map(Meaning::value).toList();
      case Number number -> number.doubleValue();
      default -> value;
    };
  }

  private static Map<String, Object> map(Map<?, ?> map) {
    Map<String, Object> evened = new TreeMap<>();
    map.forEach(
        (key, value) -> {
          Object inner = value == null ? null : value(value);
          boolean nothing =
              inner == null
                  || inner instanceof List<?> list && list.isEmpty()
                  || Boolean.FALSE.equals(inner) && key.equals("bidirectional")
                  || key.equals("attributes") && Map.of().equals(inner);
          if (!nothing) {
            evened.put(key.toString(), inner);
          }
        });
    return evened;
  }

  private static List<Object> sorted(List<?> elements) {
    List<Object> sorted = new ArrayList<>(elements);
    sorted.sort(Comparator.comparing(element -> ((Map<?, ?>) element).get("id").toString()));
    return sorted;
  }
}

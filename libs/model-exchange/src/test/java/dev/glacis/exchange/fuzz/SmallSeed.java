package dev.glacis.exchange.fuzz;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A small document that looks like a large one: lists keep their first entries, texts their first
 * characters, and the notation (JSON, YAML or XML) stays.
 */
final class SmallSeed {

  private static final int LONGEST_TEXT = 120;
  private static final int LONGEST_LIST = 16;

  private SmallSeed() {}

  /**
   * The document itself if it is small enough, else what remains of it when lists are cut shorter
   * and shorter.
   *
   * @param largest in bytes
   * @throws IllegalArgumentException when lists of one entry are still too much
   */
  static byte[] of(byte[] document, int largest) {
    byte[] small = document;
    for (int entries = LONGEST_LIST; small.length > largest; entries = entries * 3 / 4) {
      if (entries == 0) {
        throw new IllegalArgumentException("no small document comes of this one");
      }
      small = cut(document, entries);
    }
    return small;
  }

  private static byte[] cut(byte[] document, int entries) {
    String text = new String(document, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
    return switch (text.charAt(0)) {
      case '<' -> SmallXml.of(text, entries, LONGEST_TEXT);
      case '{' -> json(text, entries);
      default -> yaml(text, entries);
    };
  }

  private static byte[] json(String text, int entries) {
    ObjectMapper mapper = new ObjectMapper();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      mapper.writeValue(out, cut(mapper.readValue(text, Object.class), entries));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return out.toByteArray();
  }

  private static byte[] yaml(String text, int entries) {
    Object tree = new Load(LoadSettings.builder().build()).loadFromString(text);
    return new Dump(DumpSettings.builder().build())
        .dumpToString(cut(tree, entries))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static Object cut(Object value, int entries) {
    return switch (value) {
      case List<?> list -> list.stream().limit(entries).map(item -> cut(item, entries)).toList();
      case Map<?, ?> map -> cutMap(map, entries);
      case String text -> text.substring(0, Math.min(LONGEST_TEXT, text.length()));
      case null, default -> value;
    };
  }

  /** A map of nothing but maps is a list whose entries have names, as in Threagile. */
  private static Map<Object, Object> cutMap(Map<?, ?> map, int entries) {
    boolean list = map.values().stream().allMatch(Map.class::isInstance);
    Map<Object, Object> result = new LinkedHashMap<>();
    map.entrySet().stream()
        .limit(list ? entries : map.size())
        .forEach(entry -> result.put(entry.getKey(), cut(entry.getValue(), entries)));
    return result;
  }
}

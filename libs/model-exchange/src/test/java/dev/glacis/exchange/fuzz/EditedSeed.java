package dev.glacis.exchange.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A fixture with some of its values replaced, as the fuzzer's bytes say. Bytes that the fuzzer
 * changes in a document break its syntax nearly always; such an edit does not, so that importers
 * see what they do not expect.
 *
 * <p>A script is a zero, with which no document begins, the number of the fixture, and for each
 * edit two bytes that say where and one that says what.
 */
final class EditedSeed {

  private static final int HEADER = 2;
  private static final int EDIT = 3;
  private static final int MOST_EDITS = 8;
  private static final int SCRIPTS = 8;

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<Object> VALUES =
      Arrays.asList(
          null,
          true,
          -1,
          0.5,
          Long.MAX_VALUE,
          1e300,
          "",
          " ",
          "1",
          "\u0000",
          "\ud800",
          "x".repeat(1_000),
          List.of(),
          List.of("a", "a"),
          Map.of(),
          Map.of("id", "a"));

  private final List<String> sources;

  /**
   * Edits of fixtures.
   *
   * @param fixtures of one importer
   */
  EditedSeed(List<byte[]> fixtures) {
    this.sources = fixtures.stream().map(EditedSeed::text).toList();
  }

  /** For each fixture some scripts of one edit: as many as there are documents, about. */
  List<byte[]> scripts() {
    return IntStream.range(0, sources.size() * SCRIPTS)
        .mapToObj(number -> script(number / SCRIPTS, number))
        .toList();
  }

  private static byte[] script(int tree, int number) {
    return new byte[] {0, (byte) tree, 0, (byte) (11 * number), (byte) (number % VALUES.size())};
  }

  static boolean isScript(byte[] input) {
    return input.length >= HEADER && input[0] == 0;
  }

  /** The document that a script makes. */
  byte[] of(byte[] script) {
    String source = sources.get((script[1] & 0xff) % sources.size());
    return source.startsWith("<") ? xml(source, script) : tree(source, script);
  }

  private static byte[] tree(String source, byte[] script) {
    try {
      Object root = JSON.readValue(source, Object.class);
      int end = Math.min(script.length, HEADER + MOST_EDITS * EDIT);
      for (int at = HEADER; at + EDIT <= end; at += EDIT) {
        edit(root, (script[at] & 0xff) << 8 | script[at + 1] & 0xff, script[at + 2] & 0xff);
      }
      return JSON.writeValueAsBytes(root);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void edit(Object root, int where, int what) throws JsonProcessingException {
    List<Slot> slots = new ArrayList<>();
    collect(root, slots);
    if (!slots.isEmpty()) {
      Object value =
          what < VALUES.size()
              ? VALUES.get(what)
              : slots.get(what * 31 % slots.size()).value().get();
      slots
          .get(where % slots.size())
          .change()
          .accept(JSON.readValue(JSON.writeValueAsString(value), Object.class));
    }
  }

  @SuppressWarnings("unchecked")
  private static void collect(Object value, List<Slot> slots) {
    switch (value) {
      case Map<?, ?> map ->
          map.forEach(
              (key, child) -> {
                slots.add(
                    new Slot(
                        () -> child, changed -> ((Map<Object, Object>) map).put(key, changed)));
                collect(child, slots);
              });
      case List<?> list -> {
        for (int i = 0; i < list.size(); i++) {
          int index = i;
          slots.add(
              new Slot(
                  () -> list.get(index), changed -> ((List<Object>) list).set(index, changed)));
          collect(list.get(i), slots);
        }
      }
      case null, default -> {
        // Has no parts.
      }
    }
  }

  /** Of XML the texts are replaced; its tags stay. */
  private static byte[] xml(String source, byte[] script) {
    List<String> parts = new ArrayList<>(List.of(source.split("(?<=>)|(?=<)")));
    int[] texts = IntStream.range(1, parts.size()).filter(i -> !isTag(parts.get(i))).toArray();
    int end = Math.min(script.length, HEADER + MOST_EDITS * EDIT);
    for (int at = HEADER; at + EDIT <= end; at += EDIT) {
      int where = (script[at] & 0xff) << 8 | script[at + 1] & 0xff;
      int what = script[at + 2] & 0xff;
      String text =
          what < VALUES.size()
              ? String.valueOf(VALUES.get(what))
              : parts.get(texts[what * 31 % texts.length]);
      parts.set(texts[where % texts.length], text);
    }
    return String.join("", parts).getBytes(StandardCharsets.UTF_8);
  }

  private static boolean isTag(String part) {
    return part.startsWith("<");
  }

  /** JSON of a fixture in JSON or YAML; XML as it is. */
  private static String text(byte[] fixture) {
    String text = new String(fixture, StandardCharsets.UTF_8).strip();
    if (text.startsWith("<") || text.startsWith("{")) {
      return text;
    }
    try {
      return JSON.writeValueAsString(new Load(LoadSettings.builder().build()).loadFromString(text));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A place in a tree. */
  private record Slot(Supplier<Object> value, Consumer<Object> change) {}
}

package dev.glacis.exchange.mapping;

import dev.glacis.engine.model.ElementKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the properties of a format mean in our attributes, as a data file says: {@code
 * on,property,said,attribute,value,sure}. One property may mean several attributes. A value is
 * true, false, a word, or a list in square brackets with {@code |} between its items; where it is
 * {@code =} the attribute takes the source's word, in lower case.
 */
public final class AttributeWords {

  private static final String AS_SAID = "=";

  private final Map<String, List<Meaning>> byWord = new HashMap<>();
  private final List<Meaning> all = new ArrayList<>();

  /**
   * What one word of a property means.
   *
   * @param said the word that it is said with; {@code *} for any
   * @param sure false when the format does not quite say it
   */
  public record Meaning(
      ElementKind on, String property, String said, String attribute, Object value, boolean sure) {}

  /** The table that ships for a format, by the format's name. */
  public static AttributeWords shipped(String format) {
    String resource = "/dev/glacis/exchange/attributes/" + format + ".csv";
    try (InputStream in = AttributeWords.class.getResourceAsStream(resource)) {
      AttributeWords words = new AttributeWords();
      new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .filter(line -> !line.isBlank())
          .forEach(words::add);
      return words;
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    }
  }

  List<Meaning> all() {
    return all;
  }

  /** What a property of an element means; empty when the table does not say. */
  public List<Meaning> find(ElementKind on, String property, String said) {
    List<Meaning> exact = byWord.getOrDefault(key(on, property, said), List.of());
    List<Meaning> found = exact.isEmpty() ? byWord.get(key(on, property, "*")) : exact;
    return found == null ? List.of() : found.stream().map(meaning -> said(meaning, said)).toList();
  }

  /** The word of a property that says that an attribute has a value, surely if there is one. */
  public Optional<String> word(ElementKind on, String property, String attribute, Object value) {
    Meaning best = null;
    for (Meaning meaning : all) {
      if (meaning.on == on
          && meaning.property.equals(property)
          && meaning.attribute.equals(attribute)
          && meaning.value.equals(value)
          && (best == null || meaning.sure && !best.sure)) {
        best = meaning;
      }
    }
    return Optional.ofNullable(best).map(Meaning::said);
  }

  private void add(String line) {
    String[] cells = line.split(",", -1);
    if (cells.length != 6) {
      throw new IllegalStateException("not six cells: " + line);
    }
    for (String on : cells[0].split("\\|")) {
      Meaning meaning =
          new Meaning(
              kind(on), cells[1], cells[2], cells[3], value(cells[4]), !cells[5].equals("guess"));
      all.add(meaning);
      byWord
          .computeIfAbsent(key(meaning.on, meaning.property, meaning.said), k -> new ArrayList<>(1))
          .add(meaning);
    }
  }

  private static Meaning said(Meaning meaning, String said) {
    return meaning.value.equals(AS_SAID)
        ? new Meaning(
            meaning.on,
            meaning.property,
            said,
            meaning.attribute,
            said.strip().toLowerCase(Locale.ROOT),
            meaning.sure)
        : meaning;
  }

  private static Object value(String cell) {
    return switch (cell) {
      case "true" -> true;
      case "false" -> false;
      default ->
          cell.startsWith("[") ? List.of(cell.substring(1, cell.length() - 1).split("\\|")) : cell;
    };
  }

  private static ElementKind kind(String label) {
    for (ElementKind kind : ElementKind.values()) {
      if (kind.label().equals(label)) {
        return kind;
      }
    }
    throw new IllegalStateException("no kind of element: " + label);
  }

  private static String key(ElementKind on, String property, String said) {
    return on.label() + '\n' + property + '\n' + said.strip().toLowerCase(Locale.ROOT);
  }
}

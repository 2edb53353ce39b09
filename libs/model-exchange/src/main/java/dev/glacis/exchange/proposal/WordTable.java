package dev.glacis.exchange.proposal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words of a format for one of our scales, both ways, as a data file says: {@code
 * theirs,ours,way}, where the way is {@code in}, {@code out} or {@code both}. Every constant has
 * exactly one word out.
 *
 * @param <E> our scale
 */
public final class WordTable<E extends Enum<E> & Word> {

  private final Map<String, E> in = new HashMap<>();
  private final Map<E, String> out;

  private WordTable(Class<E> scale) {
    out = new EnumMap<>(scale);
  }

  /** The states of threats in a format. */
  public static WordTable<ThreatState> threatStates(String format) {
    return read(format + "/threat-states.csv", ThreatState.class);
  }

  /** The states of mitigations in a format. */
  public static WordTable<MitigationState> mitigationStates(String format) {
    return read(format + "/mitigation-states.csv", MitigationState.class);
  }

  /** The severities of threats in a format. */
  public static WordTable<ProposedSeverity> severities(String format) {
    return read(format + "/severities.csv", ProposedSeverity.class);
  }

  /** Our constant for a word of theirs, without regard to case; empty when the table has none. */
  public Optional<E> ours(String word) {
    return word == null ? Optional.empty() : Optional.ofNullable(in.get(key(word)));
  }

  /** Their word for our constant. */
  public String theirs(E constant) {
    return out.get(constant);
  }

  private static <E extends Enum<E> & Word> WordTable<E> read(String file, Class<E> scale) {
    WordTable<E> table = new WordTable<>(scale);
    lines("/dev/glacis/exchange/words/" + file).stream()
        .skip(1)
        .filter(line -> !line.isBlank())
        .forEach(line -> table.add(line.split(","), line, scale));
    if (table.out.size() != scale.getEnumConstants().length) {
      throw new IllegalStateException(file + " has no word out for some of " + scale);
    }
    return table;
  }

  private void add(String[] cells, String line, Class<E> scale) {
    E ours = constant(cells[1], scale);
    boolean twice =
        switch (cells[2]) {
          case "in" -> in.put(key(cells[0]), ours) != null;
          case "out" -> out.put(ours, cells[0]) != null;
          case "both" -> in.put(key(cells[0]), ours) != null | out.put(ours, cells[0]) != null;
          default -> throw new IllegalStateException("no way: " + line);
        };
    if (twice) {
      throw new IllegalStateException("said twice: " + line);
    }
  }

  private static <E extends Enum<E> & Word> E constant(String label, Class<E> scale) {
    for (E constant : scale.getEnumConstants()) {
      if (constant.label().equals(label)) {
        return constant;
      }
    }
    throw new IllegalStateException(label + " is not in " + scale);
  }

  private static String key(String word) {
    return word.strip().toLowerCase(Locale.ROOT);
  }

  private static List<String> lines(String resource) {
    try (InputStream in = WordTable.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    }
  }
}

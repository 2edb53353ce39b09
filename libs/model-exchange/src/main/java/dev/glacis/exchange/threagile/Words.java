package dev.glacis.exchange.threagile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words that Threagile's schema allows for a key: what an import kept need not be one. */
final class Words {

  private static final String FILE = "/dev/glacis/exchange/threagile/words.csv";
  private static final Set<String> TRUTH = Set.of("true", "false");

  private static final Map<String, Set<String>> BY_KEY = read();

  private Words() {}

  /** The value of a key as far as the schema allows it; null when it allows nothing of it. */
  static Object valid(String key, Object value) {
    Set<String> words = BY_KEY.get(key);
    if (words == null) {
      return value;
    }
    if (value instanceof List<?> list) {
      List<?> valid = list.stream().filter(words::contains).toList();
      return valid.isEmpty() ? null : valid;
    }
    boolean fits =
        words.equals(TRUTH) ? value instanceof Boolean : words.contains(String.valueOf(value));
    return fits ? value : null;
  }

  private static Map<String, Set<String>> read() {
    try (InputStream in = Words.class.getResourceAsStream(FILE)) {
      Map<String, Set<String>> words = new HashMap<>();
      new String(Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(",", 2))
          .forEach(cells -> words.put(cells[0], Set.copyOf(Arrays.asList(cells[1].split("\\|")))));
      return words;
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    }
  }
}

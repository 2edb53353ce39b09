package dev.glacis.exchange.threagile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Threagile's kind and technology for a component type: those of its longest prefix in a table. */
record Technologies(String prefix, String type, String technology) {

  private static final String FILE = "/dev/glacis/exchange/threagile/technologies.csv";

  private static final Technologies UNKNOWN = new Technologies("", "process", "unknown-technology");

  private static final List<Technologies> ALL = read();

  static Technologies of(String componentType) {
    String type = componentType == null ? "" : componentType;
    Technologies best = UNKNOWN;
    for (Technologies one : ALL) {
      boolean fits = type.equals(one.prefix) || type.startsWith(one.prefix + ".");
      if (fits && one.prefix.length() > best.prefix.length()) {
        best = one;
      }
    }
    return best;
  }

  private static List<Technologies> read() {
    try (InputStream in = Technologies.class.getResourceAsStream(FILE)) {
      return new String(Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(","))
          .map(cells -> new Technologies(cells[0], cells[1], cells[2]))
          .toList();
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    }
  }
}

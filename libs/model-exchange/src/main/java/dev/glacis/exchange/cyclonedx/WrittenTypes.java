package dev.glacis.exchange.cyclonedx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What a component type is in a bill: by its longest prefix in a table. People are no parts. */
final class WrittenTypes {

  private static final String FILE = "/dev/glacis/exchange/cyclonedx/component-types.csv";

  private static final Map<String, String> BY_PREFIX = read();

  private WrittenTypes() {}

  /** A type of CycloneDX, {@code service}, or an empty text for what is no part of a bill. */
  static String of(String componentType) {
    String prefix = componentType == null ? "" : componentType;
    while (!BY_PREFIX.containsKey(prefix)) {
      int dot = prefix.lastIndexOf('.');
      prefix = dot < 0 ? "" : prefix.substring(0, dot);
    }
    return BY_PREFIX.get(prefix);
  }

  private static Map<String, String> read() {
    try (InputStream in = WrittenTypes.class.getResourceAsStream(FILE)) {
      Map<String, String> types = new HashMap<>();
      new String(Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .forEach(cells -> types.put(cells[0], cells[1]));
      return types;
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    }
  }
}

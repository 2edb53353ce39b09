package dev.glacis.exchange;

import java.util.Objects;
import java.util.Optional;

/**
 * A format that models come or go in.
 *
 * @param name such as {@code threat-dragon}; never changes
 * @param label for people
 * @param reader empty when the format is only written
 * @param writer empty when the format is only read
 */
public record ExchangeFormat(
    String name, String label, Optional<FormatReader> reader, Optional<FormatWriter> writer) {

  public ExchangeFormat {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(label, "label");
    if (reader.isEmpty() && writer.isEmpty()) {
      throw new IllegalArgumentException(name + " is neither read nor written");
    }
  }

  static ExchangeFormat of(String label, FormatReader reader, FormatWriter writer) {
    return new ExchangeFormat(reader.format(), label, Optional.of(reader), Optional.of(writer));
  }

  static ExchangeFormat readOnly(String label, FormatReader reader) {
    return new ExchangeFormat(reader.format(), label, Optional.of(reader), Optional.empty());
  }

  static ExchangeFormat writeOnly(String label, FormatWriter writer) {
    return new ExchangeFormat(writer.format(), label, Optional.empty(), Optional.of(writer));
  }
}

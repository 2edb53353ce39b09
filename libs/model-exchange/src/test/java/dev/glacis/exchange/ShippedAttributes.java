package dev.glacis.exchange;

import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.AttributeDefinition;
import dev.glacis.engine.pack.AttributeRole;
import dev.glacis.engine.pack.AttributeType;
import dev.glacis.engine.pack.ComponentType;
import dev.glacis.engine.pack.Vocabulary;
import dev.glacis.exchange.mapping.ComponentTypes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The vocabulary that ships, read from its tables: the library itself depends on this module. */
public final class ShippedAttributes {

  private static final Path TABLES = Path.of("../threat-library/src/main/vocabulary");

  private ShippedAttributes() {}

  public static Vocabulary vocabulary() {
    return Vocabulary.of(
        rows("component-types.csv").map(ShippedAttributes::type).toList(),
        rows("architecture-attributes.csv").map(ShippedAttributes::attribute).toList());
  }

  /** How the command line reads: values are parsed, types are looked up. */
  public static ImportOptions options() {
    Vocabulary vocabulary = vocabulary();
    return ImportOptions.defaults()
        .withVocabulary(AttributeVocabulary.of(vocabulary))
        .withTypes(ComponentTypes.of(vocabulary));
  }

  private static Stream<String[]> rows(String table) {
    try {
      return Files.readAllLines(TABLES.resolve(table)).stream()
          .skip(1)
          .map(line -> line.split(",", -1));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static ComponentType type(String[] cells) {
    return new ComponentType(cells[0], cells[1], cells[2], List.of());
  }

  private static AttributeDefinition attribute(String[] cells) {
    List<String> values = cells[5].isEmpty() ? List.of() : Arrays.asList(cells[5].split("\\|"));
    return new AttributeDefinition(
        cells[0],
        AttributeRole.valueOf(cells[1].toUpperCase(Locale.ROOT)),
        Arrays.stream(cells[2].split("\\|"))
            .map(ShippedAttributes::kind)
            .collect(Collectors.toSet()),
        cells[3].equals("yes"),
        AttributeType.valueOf(cells[4].toUpperCase(Locale.ROOT)),
        values,
        cells[6],
        null);
  }

  private static ElementKind kind(String label) {
    return Arrays.stream(ElementKind.values())
        .filter(kind -> kind.label().equals(label))
        .findFirst()
        .orElseThrow();
  }
}

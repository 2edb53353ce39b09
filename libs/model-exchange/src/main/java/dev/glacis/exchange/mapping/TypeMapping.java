package dev.glacis.exchange.mapping;

import dev.glacis.engine.model.ElementKind;
import dev.glacis.exchange.RefusedDocumentException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Rules that say what elements of other tools become; the first that fits is taken. */
public record TypeMapping(Map<ElementKind, List<MappingRule>> rules) {

  private static final TypeMapping NONE = new TypeMapping(Map.of());

  public TypeMapping {
    Map<ElementKind, List<MappingRule>> copy = new EnumMap<>(ElementKind.class);
    rules.forEach((kind, list) -> copy.put(kind, List.copyOf(list)));
    rules = copy;
  }

  public static TypeMapping none() {
    return NONE;
  }

  /**
   * Reads a mapping file of up to 256 KiB and 1,000 rules: YAML or JSON with the lists {@code
   * components}, {@code zones}, {@code flows} and {@code assets}, each rule with {@code source},
   * {@code name}, {@code type}, {@code trustRating} and {@code attributes}.
   *
   * @throws RefusedDocumentException with the place of every mistake
   */
  public static TypeMapping read(byte[] document) {
    return new MappingFileReader().read(document);
  }

  /** The mapping that ships for a format, by the format's name. */
  public static TypeMapping shipped(String format) {
    String resource = "/dev/glacis/exchange/mapping/" + format + ".yaml";
    try (InputStream in = TypeMapping.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("no mapping ships for " + format);
      }
      return read(in.readAllBytes());
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    }
  }

  /** This mapping, and another for what it does not know. */
  public TypeMapping then(TypeMapping other) {
    Map<ElementKind, List<MappingRule>> all = new EnumMap<>(ElementKind.class);
    for (ElementKind kind : ElementKind.values()) {
      List<MappingRule> both = new ArrayList<>(of(kind));
      both.addAll(other.of(kind));
      all.put(kind, both);
    }
    return new TypeMapping(all);
  }

  /** The rule for an element; empty when none fits. */
  public Optional<MappingRule> find(ElementKind kind, String sourceType, String name) {
    String lowerCase = name == null ? null : name.toLowerCase(Locale.ROOT);
    for (MappingRule rule : of(kind)) {
      if (rule.fits(sourceType, lowerCase)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  private List<MappingRule> of(ElementKind kind) {
    return rules.getOrDefault(kind, List.of());
  }
}

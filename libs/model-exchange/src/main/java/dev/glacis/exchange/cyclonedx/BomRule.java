package dev.glacis.exchange.cyclonedx;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What CycloneDX 1.6 allows at one place of a bill: the keywords of its published schema, without
 * its sentences. Signatures are allowed nowhere: none holds for a document that was written anew.
 *
 * @param keywords of JSON Schema, as far as that schema uses them
 */
record BomRule(Map<String, Object> keywords) {

  private static final String FILE = "/dev/glacis/exchange/cyclonedx/bom-1.6.rules.json";
  private static final String REFERENCE = "#/definitions/";

  private static final Map<String, Object> SCHEMA = read();

  /** That of a whole bill. */
  static BomRule ofBills() {
    return new BomRule(SCHEMA);
  }

  /** The rule itself, or the one that it refers to. */
  BomRule resolved() {
    return keywords.get("$ref") instanceof String reference
        ? rule(object(SCHEMA.get("definitions")).get(reference.substring(REFERENCE.length())))
            .resolved()
        : this;
  }

  /** Whether a type is among those that are allowed; true where none is said. */
  boolean allowsType(String type) {
    return switch (keywords.get("type")) {
      case null -> true;
      case List<?> several -> several.contains(type);
      case Object one -> one.equals(type);
    };
  }

  /** Whether a type is said to be the only one. */
  boolean wants(String type) {
    return type.equals(keywords.get("type"));
  }

  Optional<BomRule> property(String name) {
    return Optional.ofNullable(object(keywords.get("properties")).get(name)).map(BomRule::rule);
  }

  boolean allowsOtherProperties() {
    return !Boolean.FALSE.equals(keywords.get("additionalProperties"));
  }

  List<String> required() {
    return list("required").stream().map(Object::toString).toList();
  }

  /** The rule of the item at an index; empty where there may be none. */
  Optional<BomRule> item(int index) {
    return switch (keywords.get("items")) {
      case null -> Optional.of(new BomRule(Map.of()));
      case List<?> each ->
          index < each.size() ? Optional.of(rule(each.get(index))) : Optional.empty();
      case Object all -> Optional.of(rule(all));
    };
  }

  boolean wantsUniqueItems() {
    return Boolean.TRUE.equals(keywords.get("uniqueItems"));
  }

  /** Alternatives under a keyword. */
  List<BomRule> alternatives(String keyword) {
    return list(keyword).stream().map(BomRule::rule).toList();
  }

  /** Whether a number is within the bounds of two keywords. */
  boolean bounds(String least, String most, double number) {
    return (!(keywords.get(least) instanceof Number low) || number >= low.doubleValue())
        && (!(keywords.get(most) instanceof Number high) || number <= high.doubleValue());
  }

  boolean allowsValue(Object value) {
    return !keywords.containsKey("enum") || list("enum").contains(value);
  }

  Optional<String> text(String keyword) {
    return Optional.ofNullable((String) keywords.get(keyword));
  }

  private List<?> list(String keyword) {
    return keywords.get(keyword) instanceof List<?> list ? list : List.of();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(Object node) {
    return node == null ? Map.of() : (Map<String, Object>) node;
  }

  private static BomRule rule(Object node) {
    return new BomRule(object(node));
  }

  private static Map<String, Object> read() {
    try (InputStream in = BomRule.class.getResourceAsStream(FILE)) {
      return new ObjectMapper()
          .readValue(Objects.requireNonNull(in, FILE), new TypeReference<>() {});
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    }
  }
}

package dev.glacis.exchange.threagile;

import dev.glacis.exchange.draft.StatedAttributes;
import dev.glacis.exchange.export.SourceFacts;
import dev.glacis.exchange.tree.Fields;
import dev.glacis.exchange.tree.Findings;
import dev.glacis.exchange.tree.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one object: what its words mean, and what is kept of it. */
record Reading(Fields fields, Own own, Findings findings) {

  /** Threagile's own words say more than our attributes; they are kept beside them. */
  private static final List<String> KEPT_BESIDE =
      List.of(
          "encryption",
          "technology",
          "technologies",
          "type",
          "protocol",
          "authentication",
          "authorization",
          "vpn",
          "size",
          "usage",
          "machine",
          "quantity");

  /** Words of earlier versions that mean what a word of today means. */
  private static final Map<String, String> OLD_WORDS =
      Map.of("enduser-identity-propagation", "end-user-identity-propagation");

  static Reading of(Fields fields, Findings findings) {
    return new Reading(fields, Own.of(fields), findings);
  }

  /** Says to a collector what a property says, unless it only stands there for the schema. */
  void tell(String property, StatedAttributes attributes) {
    if (own.says(property)
        && fields.value(property) instanceof Scalar scalar
        && !attributes.say(property, word(scalar), scalar)
        && !word(scalar).isBlank()) {
      fields.keep(property);
    }
  }

  /** The word of a property; null when it says none. */
  String word(String property) {
    return own.says(property) && fields.value(property) instanceof Scalar scalar
        ? word(scalar)
        : null;
  }

  /** A text; null when it is blank or stands there only for the schema. */
  String text(String property) {
    String text = fields.text(property);
    return text == null || text.isBlank() || !own.says(property) ? null : text;
  }

  private static String word(Scalar scalar) {
    return switch (scalar.value()) {
      case null -> "";
      case String text when text.strip().equalsIgnoreCase("yes") -> "true";
      case String text when text.strip().equalsIgnoreCase("no") -> "false";
      case Object value -> value.toString().strip();
    };
  }

  /**
   * The extensions of an element.
   *
   * @param type what it is called in the source
   */
  Map<String, Object> extensions(String type) {
    Map<String, Object> extensions = new LinkedHashMap<>();
    extensions.put(
        SourceFacts.KEY, SourceFacts.of(ThreagileReader.FORMAT, fields.name("id"), type));
    Map<String, Object> rest = rest();
    if (!rest.isEmpty()) {
      extensions.put(ThreagileReader.FORMAT, rest);
      findings.keptUnread("What Threagile says beyond the model", fields.mapping());
    }
    return extensions;
  }

  /** What was not read, and the words that say more than we read, without those of the schema. */
  Map<String, Object> rest() {
    KEPT_BESIDE.forEach(fields::keep);
    Map<String, Object> rest = new LinkedHashMap<>(fields.rest());
    own.unknown().forEach(rest::remove);
    own.derived().forEach(rest::remove);
    rest.remove(Own.KEY);
    rest.replaceAll(
        (key, value) -> value instanceof String word ? OLD_WORDS.getOrDefault(word, word) : value);
    rest.values().removeIf(value -> value instanceof List<?> list && list.isEmpty());
    return rest;
  }
}

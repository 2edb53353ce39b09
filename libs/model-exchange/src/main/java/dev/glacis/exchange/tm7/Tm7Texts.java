package dev.glacis.exchange.tm7;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names that fit, and properties that are kept without being read. */
final class Tm7Texts {

  private static final int LONGEST_NAME = 300;
  private static final Set<String> READ = Set.of("Name", "Out Of Scope", "Reason For Out Of Scope");

  private Tm7Texts() {}

  /** A name, cut where it is longer than names may be. */
  static String fitted(String name) {
    if (name == null || name.length() <= LONGEST_NAME) {
      return name;
    }
    int end = LONGEST_NAME - 1;
    return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  /** What an item says beyond its name, for its extensions. */
  static Map<String, Object> properties(List<Property> properties, Set<String> understood) {
    Map<String, Object> kept = new LinkedHashMap<>();
    for (Property property : properties) {
      if (!property.heading()
          && property.value() != null
          && !READ.contains(property.name())
          && !understood.contains(property.name())) {
        kept.putIfAbsent(property.name(), property.value());
      }
    }
    return kept;
  }
}

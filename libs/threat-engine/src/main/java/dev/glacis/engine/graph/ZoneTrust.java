package dev.glacis.engine.graph;

import java.util.Locale;
import java.util.Map;

/** Trust ratings of zones that state only a well-known type. */
final class ZoneTrust {

  private static final Map<String, Integer> BY_TYPE =
      Map.ofEntries(
          Map.entry("internet", 5),
          Map.entry("public", 10),
          Map.entry("external", 10),
          Map.entry("untrusted", 10),
          Map.entry("partner", 30),
          Map.entry("dmz", 40),
          Map.entry("public-cloud", 60),
          Map.entry("cloud", 60),
          Map.entry("internal", 70),
          Map.entry("private", 75),
          Map.entry("private-cloud", 75),
          Map.entry("restricted", 90));

  private ZoneTrust() {}

  static Integer ofType(String type) {
    return type == null ? null : BY_TYPE.get(type.toLowerCase(Locale.ROOT));
  }
}

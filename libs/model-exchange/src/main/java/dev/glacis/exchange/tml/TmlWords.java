package dev.glacis.exchange.tml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words of the format for facts of the own vocabulary. */
final class TmlWords {

  /** How much depends on the system: theirs to ours, one to one. */
  static final Map<String, String> CRITICALITY =
      Map.of(
          "minimal", "archive",
          "low", "operational",
          "moderate", "important",
          "high", "critical",
          "maximal", "mission-critical");

  /** Kinds of sensitive data, the most sensitive first, and the class that each is of. */
  private static final Map<String, String> SENSITIVITY = new LinkedHashMap<>();

  static {
    SENSITIVITY.put("cred", "secret");
    SENSITIVITY.put("phi", "special-category");
    SENSITIVITY.put("pii", "personal");
    SENSITIVITY.put("biz", "confidential");
    SENSITIVITY.put("fin", "confidential");
    SENSITIVITY.put("ip", "confidential");
    SENSITIVITY.put("gov", "confidential");
    SENSITIVITY.put("pci", "confidential");
    SENSITIVITY.put("op", "internal");
  }

  private TmlWords() {}

  /** The class of the most sensitive kind; null when none is known. */
  static String sensitivity(List<String> kinds) {
    return SENSITIVITY.entrySet().stream()
        .filter(entry -> kinds.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  /** A kind of a class of sensitivity; empty when the format has none. */
  static List<String> kinds(Object sensitivity) {
    return SENSITIVITY.entrySet().stream()
        .filter(entry -> entry.getValue().equals(sensitivity))
        .map(Map.Entry::getKey)
        .limit(1)
        .toList();
  }

  /** Their word for how much depends on the system; null when ours is none of the vocabulary. */
  static String criticality(Object ours) {
    return CRITICALITY.entrySet().stream()
        .filter(entry -> entry.getValue().equals(ours))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }
}

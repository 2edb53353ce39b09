package dev.glacis.engine.graph;

import java.util.List;
import java.util.Locale;

/** Who can author content, most trusted first; the order of the attribute vocabulary. */
public enum Authorship {
  OWN,
  PARTNER,
  USER,
  PUBLIC;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The spelling of the vocabulary. */
  public String label() {
    return label;
  }

  /** The author that a value of the vocabulary stands for; null for any other value. */
  static Authorship ofValue(Object value) {
    return switch (String.valueOf(value)) {
      case "own", "employees" -> OWN;
      case "partner" -> PARTNER;
      case "user", "customers" -> USER;
      case "public" -> PUBLIC;
      default -> null;
    };
  }

  /**
   * Who authors what a component of a type sends when nothing flows in: null means that the type
   * does not tell.
   */
  public static Authorship ofSource(ComponentNode component) {
    if (component.isA("ai.external.web") || component.isA("ai.hub.public")) {
      return PUBLIC;
    } else if (component.isA("actor.user") || component.isA("ai.human.enduser")) {
      return USER;
    } else if (component.isA("actor.partner")) {
      return PARTNER;
    }
    return OWN_TYPES.stream().anyMatch(component::isA) ? OWN : null;
  }

  private static final List<String> OWN_TYPES =
      List.of(
          "actor.employee",
          "actor.admin",
          "ai.human.operator",
          "ai.model",
          "ai.serving",
          "ai.agent",
          "ai.policy",
          "ai.prompt",
          "ai.train",
          "ai.compute",
          "ai.ops",
          "app.service",
          "app.batch",
          "app.admin",
          "app.function",
          "app.workflow",
          "net",
          "sec",
          "compute",
          "dev.ci");
}

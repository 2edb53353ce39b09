package dev.glacis.reporting.picture.domain;

import java.util.Locale;
import java.util.Set;

/** Families of component types that the picture tells apart. */
public enum ComponentGroup {
  AI("AI part"),
  AI_STORE("AI data or artefact"),
  ACTOR("Person or organisation"),
  STORE("Data store"),
  EXTERNAL("Outside the organisation"),
  OTHER("Other part"),
  UNKNOWN("Type unknown to the vocabulary");

  private static final Set<String> FAMILIES =
      Set.of(
          "app", "client", "compute", "device", "net", "mail", "msg", "chat", "sec", "dev", "data",
          "ext", "actor", "ai");
  private static final Set<String> AI_STORES =
      Set.of(
          "ai.rag.vectorstore",
          "ai.rag.knowledgesource",
          "ai.memory",
          "ai.prompt",
          "ai.data",
          "ai.artifact",
          "ai.serving.cache");
  private static final Set<String> AI_ACTIVE = Set.of("ai.data.ingestion", "ai.data.labeling");

  private final String label;

  ComponentGroup(String label) {
    this.label = label;
  }

  /** What the legend calls it. */
  public String label() {
    return label;
  }

  /**
   * @param type id of the component vocabulary; null or anything else is {@link #UNKNOWN}
   */
  public static ComponentGroup of(String type) {
    String id = type == null ? "" : type.toLowerCase(Locale.ROOT);
    return switch (id.split("\\.", 2)[0]) {
      case "ai" -> ofAi(id);
      case "actor" -> ACTOR;
      case "data" -> STORE;
      case "ext" -> EXTERNAL;
      case String family -> FAMILIES.contains(family) ? OTHER : UNKNOWN;
    };
  }

  private static ComponentGroup ofAi(String id) {
    if (isA(id, "ai.human")) {
      return ACTOR;
    }
    if (isA(id, "ai.external") || isA(id, "ai.hub") || isA(id, "ai.model.thirdparty")) {
      return EXTERNAL;
    }
    boolean store = AI_STORES.stream().anyMatch(family -> isA(id, family));
    boolean active = AI_ACTIVE.stream().anyMatch(family -> isA(id, family));
    return store && !active ? AI_STORE : AI;
  }

  private static boolean isA(String id, String family) {
    return id.equals(family) || id.startsWith(family + '.');
  }
}

package dev.glacis.exchange.threatdragon;

import java.util.Locale;
import java.util.Set;

/** What a cell of a diagram is, by its type or shape, which every version spells its own way. */
enum CellKind {
  ACTOR("actor", Set.of("tm.actor", "actor")),
  PROCESS("process", Set.of("tm.process", "process")),
  STORE("store", Set.of("tm.store", "store")),
  FLOW("flow", Set.of("tm.flow", "flow", "edge")),
  BOX("trust-boundary-box", Set.of("tm.boundarybox", "trust-boundary-box")),
  CURVE(
      "trust-boundary-curve",
      Set.of("tm.boundary", "trust-boundary-curve", "trust-broundary-curve")),
  TEXT("td-text-block", Set.of("tm.text", "td-text-block", "text"));

  private final String shape;
  private final Set<String> spellings;

  CellKind(String shape, Set<String> spellings) {
    this.shape = shape;
    this.spellings = spellings;
  }

  /** The spelling of version 2, and the source type that mappings speak of. */
  String shape() {
    return shape;
  }

  /** The kind of a cell; null when neither its type nor its shape is known. */
  static CellKind of(String type, String shape) {
    CellKind byType = of(type);
    return byType == null ? of(shape) : byType;
  }

  private static CellKind of(String spelling) {
    String word = spelling == null ? "" : spelling.toLowerCase(Locale.ROOT);
    for (CellKind kind : values()) {
      if (kind.spellings.contains(word)) {
        return kind;
      }
    }
    return null;
  }
}

package dev.glacis.engine.attack;

import java.util.List;
import java.util.Set;

/**
 * What flows carry, as bits. Whatever arrives can go on as material, a request also as a request.
 * What components make themselves (a call, an answer, an artefact) goes on only as what it is, so
 * that a document becomes a tool call only through a threat.
 */
final class ContentKinds {

  static final int MATERIAL = 1;
  static final int REQUEST = 1 << 1;

  /** Values of the flow attribute {@code content} that a component makes itself. */
  private static final List<String> MADE =
      List.of(
          "tool-call",
          "control",
          "model-output",
          "scores",
          "code",
          "model-artifact",
          "package",
          "container-image",
          "system-prompt",
          "credentials");

  /** Values that go from the source of a two-way flow to its destination only. */
  private static final Set<String> ASKED = Set.of("user-prompt", "query", "tool-call", "control");

  /** Values that come back from the destination only. */
  private static final Set<String> ANSWERED =
      Set.of("tool-result", "retrieved-content", "model-output", "scores");

  /** What lets the attacker ask an element for something. */
  static final int ASKING = REQUEST | bits("tool-call") | bits("control");

  static final int COUNT = 2 + MADE.size();
  static final int ALL = (1 << COUNT) - 1;

  private ContentKinds() {}

  /**
   * What a flow carries to its destination.
   *
   * @param values as facts show them, with commas between
   */
  static int forward(String values, boolean twoWay) {
    return twoWay ? orMaterial(of(values, ANSWERED)) : of(values, Set.of());
  }

  /** What a two-way flow carries to its source. */
  static int backward(String values) {
    return orMaterial(of(values, ASKED) & ~ASKING);
  }

  private static int of(String values, Set<String> without) {
    int kinds = 0;
    for (String value : values.split(", ")) {
      kinds |= without.contains(value) ? 0 : bits(value);
    }
    return kinds;
  }

  private static int orMaterial(int kinds) {
    return kinds == 0 ? MATERIAL : kinds;
  }

  private static int bits(String value) {
    int made = MADE.indexOf(value);
    if (made >= 0) {
      return 1 << (2 + made);
    }
    return switch (value) {
      case "user-prompt", "query" -> REQUEST;
      case "features" -> REQUEST | MATERIAL;
      default -> MATERIAL;
    };
  }
}

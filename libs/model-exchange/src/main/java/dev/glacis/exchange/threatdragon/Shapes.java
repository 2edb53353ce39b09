package dev.glacis.exchange.threatdragon;

import dev.glacis.engine.model.Component;
import dev.glacis.exchange.export.SourceFacts;
import java.util.List;
import java.util.stream.Stream;

/** Which of Threat Dragon's three shapes a component is drawn as. */
final class Shapes {

  /** Types, each with everything below it. */
  private static final List<String> ACTORS =
      List.of("actor", "client", "ext", "ai.human", "ai.external", "device");

  private static final List<String> STORES =
      List.of(
          "data",
          "sec.vault",
          "ai.rag.vectorstore",
          "ai.rag.knowledgesource",
          "ai.memory.store",
          "ai.prompt.store",
          "ai.data",
          "ai.artifact",
          "ai.hub",
          "dev.scm",
          "dev.registry",
          "msg.broker");

  private Shapes() {}

  /** The shape that it came with, else that of its type. */
  static CellKind of(Component component) {
    String source = SourceFacts.type(component.extensions(), ThreatDragonReader.FORMAT);
    CellKind known = source == null ? null : CellKind.of(null, source);
    return known == null ? ofType(component.type()) : known;
  }

  private static CellKind ofType(String type) {
    if (isBelow(type, ACTORS)) {
      return CellKind.ACTOR;
    }
    return isBelow(type, STORES) ? CellKind.STORE : CellKind.PROCESS;
  }

  private static boolean isBelow(String type, List<String> groups) {
    return type != null
        && Stream.of(type)
            .anyMatch(
                one ->
                    groups.stream()
                        .anyMatch(group -> one.equals(group) || one.startsWith(group + ".")));
  }
}

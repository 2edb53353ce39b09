package dev.glacis.engine;

import dev.glacis.engine.columns.MatchRun;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.logic.CompiledCondition;
import dev.glacis.engine.logic.OfSomeType;
import dev.glacis.engine.pack.ThreatDefinition;
import java.util.List;

/**
 * What definitions take for granted, and nobody says, in a graph that is open to correction: that
 * the element, or some component of the system, has one of the types that they are about.
 */
final class TypePremises {

  private final List<CompiledDefinition> definitions;
  private final MatchRun run;
  private final List<ComponentNode> untyped;

  TypePremises(List<CompiledDefinition> definitions, ModelGraph graph, MatchRun run) {
    this.definitions = definitions;
    this.run = run;
    this.untyped =
        graph.isOpenToCorrection()
            ? graph.components().stream().filter(component -> !component.typed()).toList()
            : List.of();
  }

  /** A condition of a definition on an element, with what is taken for granted there. */
  CompiledCondition with(int definition, GraphNode element, CompiledCondition condition) {
    if (untyped.isEmpty()) {
      return condition;
    }
    ThreatDefinition about = definitions.get(definition).definition();
    CompiledCondition premised = condition;
    if (run.assumesTypeInSystem(definition)) {
      premised = new OfSomeType(untyped, about.systemsWith(), premised);
    }
    if (run.assumesTypeOf(definition, element.index())) {
      premised = new OfSomeType(List.of((ComponentNode) element), about.appliesTo(), premised);
    }
    return premised;
  }
}

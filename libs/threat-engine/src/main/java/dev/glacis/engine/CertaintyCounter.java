package dev.glacis.engine;

import dev.glacis.engine.columns.MatchRun;
import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.logic.CompiledCondition;
import dev.glacis.engine.logic.ConditionCompiler;
import dev.glacis.engine.logic.Frame;
import dev.glacis.engine.logic.SettledElements;
import dev.glacis.engine.logic.Support;
import dev.glacis.engine.logic.SupportSearch;
import java.util.List;
import java.util.OptionalInt;

/**
 * Counts the unknown facts of a match one by one, where columns only know an upper bound. Comes to
 * what {@link FindingExplainer} explains, without naming known facts. One thread uses it at a time.
 */
final class CertaintyCounter {

  private static final int ELEMENT = 0;
  private static final int SYSTEM = 1;

  private final List<CompiledDefinition> definitions;
  private final MatchRun run;
  private final TypePremises premises;
  private final Frame frame;
  private final SupportSearch search = new SupportSearch();

  CertaintyCounter(List<CompiledDefinition> definitions, ModelGraph graph, MatchRun run) {
    this.definitions = definitions;
    this.run = run;
    this.premises = new TypePremises(definitions, graph, run);
    this.frame =
        new Frame(ConditionCompiler.MAX_VARIABLES)
            .withoutFacts()
            .settled(new SettledElements(run::settled))
            .set(SYSTEM, graph.system());
  }

  /** Null when the definition does not hold there in any way. */
  Certainty certainty(int definition, GraphNode element) {
    CompiledDefinition compiled = definitions.get(definition);
    if (compiled.reach() != null) {
      return reached(definition, compiled.reach(), element);
    }
    frame.set(ELEMENT, element);
    Support best = null;
    for (CompiledCondition alternative : compiled.alternatives()) {
      Support way =
          search.about(
              premises.with(definition, element, alternative), frame, Finding.MAX_ASSUMPTIONS);
      if (way != null && (best == null || way.size() < best.size())) {
        best = way;
      }
    }
    return best == null ? null : Finding.certainty(best.size());
  }

  /** Null when the target is none after all. The way is looked at only where it matters. */
  private Certainty reached(
      int definition, CompiledDefinition.CompiledReach reach, GraphNode target) {
    CompiledCondition condition = premises.with(definition, target, reach.target());
    Support atTarget = search.fewest(condition, frame.set(ELEMENT, target), true);
    if (atTarget == null) {
      return null;
    }
    OptionalInt apart = run.apart(definition, target.index(), atTarget);
    return apart.isPresent()
        ? Finding.certainty(apart.getAsInt() + atTarget.size())
        : along(reach, run.path(definition, target.index()), atTarget);
  }

  /** Ends where too many facts are unknown already: more of the way cannot make them fewer. */
  private Certainty along(
      CompiledDefinition.CompiledReach reach, List<GraphNode> path, Support atTarget) {
    Support support = support(reach.source(), path.getFirst()).unlessContradicting(atTarget);
    if (reach.through() != null) {
      for (GraphNode step : path) {
        if (support.size() > Finding.MAX_ASSUMPTIONS) {
          return Certainty.POSSIBLE;
        } else if (step instanceof FlowNode) {
          support = support.unlessContradicting(support(reach.through(), step));
        }
      }
    }
    return Finding.certainty(support.size());
  }

  private Support support(CompiledCondition condition, GraphNode node) {
    return search.certain(condition, frame.set(ELEMENT, node));
  }
}

package dev.glacis.engine;

import dev.glacis.engine.columns.MatchRun;
import dev.glacis.engine.columns.ReachSearch;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.logic.CompiledCondition;
import dev.glacis.engine.logic.ConditionCompiler;
import dev.glacis.engine.logic.Frame;
import dev.glacis.engine.logic.OpenFactSink;
import dev.glacis.engine.logic.OpenReads;
import dev.glacis.engine.logic.Support;
import dev.glacis.engine.logic.SupportSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works out why a definition holds on an element. One thread uses it at a time. */
final class FindingExplainer {

  private static final int ELEMENT = 0;
  private static final int SYSTEM = 1;

  private final List<CompiledDefinition> definitions;
  private final MatchRun run;
  private final TypePremises premises;
  private final ModelGraph graph;
  private final Frame frame;
  private final SupportSearch search = new SupportSearch();

  FindingExplainer(List<CompiledDefinition> definitions, ModelGraph graph, MatchRun run) {
    this.definitions = definitions;
    this.graph = graph;
    this.run = run;
    this.premises = new TypePremises(definitions, graph, run);
    this.frame = new Frame(ConditionCompiler.MAX_VARIABLES).set(SYSTEM, graph.system());
  }

  /**
   * The best way in which a definition holds on an element; empty when there is none. A definition
   * of scope reach must be known to hold there.
   */
  Optional<Finding> explain(int definition, GraphNode element) {
    CompiledDefinition compiled = definitions.get(definition);
    return compiled.reach() != null
        ? Optional.of(reached(definition, compiled, (ComponentNode) element))
        : best(definition, compiled, element);
  }

  /** Confirmed first, then fewest assumptions, then the order of the file. */
  private Optional<Finding> best(int number, CompiledDefinition definition, GraphNode element) {
    List<CompiledCondition> alternatives = definition.alternatives();
    frame.set(ELEMENT, element);
    Support best = null;
    int chosen = 0;
    for (int i = 0; i < alternatives.size() && (best == null || best.size() > 0); i++) {
      Support way = search.fewest(premises.with(number, element, alternatives.get(i)), frame, true);
      if (way != null && (best == null || way.size() < best.size())) {
        best = way;
        chosen = i;
      }
    }
    return best == null
        ? Optional.empty()
        : Optional.of(finding(definition, element, chosen, best));
  }

  private static Finding finding(
      CompiledDefinition definition, GraphNode element, int alternative, Support support) {
    return new Finding(
        definition.definition(),
        element,
        definition.definition().when().get(alternative).id(),
        Finding.certainty(support.size()),
        support,
        ContentPaths.of(element, support),
        0,
        List.of());
  }

  private Finding reached(int number, CompiledDefinition definition, ComponentNode target) {
    ReachSearch search = run.reach(number);
    List<GraphNode> path = search.path(target.index());
    Support support = along(number, definition, path, target);
    List<ComponentNode> others = new ArrayList<>(search.firstSources(target.index()));
    others.remove(path.getFirst());
    return new Finding(
        definition.definition(),
        target,
        "reach",
        Finding.certainty(support.size()),
        support,
        path,
        search.sourceCount(target.index()) - 1,
        others);
  }

  /** What holds at the source, on the way and at the target of a path. */
  private Support along(
      int number, CompiledDefinition definition, List<GraphNode> path, GraphNode target) {
    Support support = support(definition.reach().source(), path.getFirst());
    CompiledCondition atTarget = premises.with(number, target, definition.reach().target());
    support = support.unlessContradicting(support(atTarget, target));
    if (definition.reach().through() != null) {
      for (GraphNode step : path) {
        if (step instanceof FlowNode) {
          support = support.unlessContradicting(support(definition.reach().through(), step));
        }
      }
    }
    return support;
  }

  private Support support(CompiledCondition condition, GraphNode node) {
    return search.certain(condition, frame.set(ELEMENT, node));
  }

  /** Names every unknown fact on which it can depend whether, and how, a definition holds. */
  void openFacts(int definition, GraphNode element, OpenFactSink facts) {
    definitions.get(definition).reads().open(frame.set(ELEMENT, element), facts);
  }

  /** Whether what holds rests on ways from sources. */
  boolean hasWays(int definition) {
    return definitions.get(definition).reach() != null;
  }

  /**
   * Names unknown facts about sources and flows of a definition that {@link #hasWays}: any of them
   * can matter.
   */
  void openWays(int definition, OpenFactSink facts) {
    CompiledDefinition.CompiledReach reach = definitions.get(definition).reach();
    openFacts(reach.sourceReads(), graph.components(), facts);
    if (reach.through() != null) {
      openFacts(reach.throughReads(), graph.flows(), facts);
    }
  }

  private void openFacts(OpenReads reads, List<? extends GraphNode> nodes, OpenFactSink facts) {
    for (GraphNode node : nodes) {
      reads.open(frame.set(ELEMENT, node), facts);
    }
  }
}

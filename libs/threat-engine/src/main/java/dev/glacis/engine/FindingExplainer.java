package dev.glacis.engine;

import dev.glacis.engine.columns.MatchRun;
import dev.glacis.engine.columns.ReachSearch;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.logic.CompiledCondition;
import dev.glacis.engine.logic.ConditionCompiler;
import dev.glacis.engine.logic.FactKey;
import dev.glacis.engine.logic.Frame;
import dev.glacis.engine.logic.Support;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Works out why a definition holds on an element. One thread uses it at a time. */
final class FindingExplainer {

  private static final int ELEMENT = 0;
  private static final int SYSTEM = 1;

  private final List<CompiledDefinition> definitions;
  private final MatchRun run;
  private final ModelGraph graph;
  private final Frame frame;

  FindingExplainer(List<CompiledDefinition> definitions, ModelGraph graph, MatchRun run) {
    this.definitions = definitions;
    this.graph = graph;
    this.run = run;
    this.frame = new Frame(ConditionCompiler.MAX_VARIABLES).set(SYSTEM, graph.system());
  }

  /** The best way in which a definition holds on an element; empty when there is none. */
  Optional<Finding> explain(int definition, GraphNode element) {
    CompiledDefinition compiled = definitions.get(definition);
    return compiled.reach() != null
        ? Optional.of(reached(definition, compiled, (ComponentNode) element))
        : best(compiled, element);
  }

  /** Confirmed first, then fewest assumptions, then the order of the file. */
  private Optional<Finding> best(CompiledDefinition definition, GraphNode element) {
    List<CompiledCondition> alternatives = definition.alternatives();
    Support best = null;
    int chosen = -1;
    for (int i = 0; i < alternatives.size(); i++) {
      List<Support> ways = ways(alternatives.get(i), element);
      if (!ways.isEmpty() && (best == null || ways.getFirst().size() < best.size())) {
        best = ways.getFirst();
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
        Finding.certainty(support),
        support,
        ContentPaths.of(element, support),
        0,
        List.of());
  }

  private Finding reached(int number, CompiledDefinition definition, ComponentNode target) {
    ReachSearch search = run.reach(number);
    List<GraphNode> path = search.path(target.index());
    Support support = along(definition, path, target);
    List<ComponentNode> others = new ArrayList<>(search.firstSources(target.index()));
    others.remove(path.getFirst());
    return new Finding(
        definition.definition(),
        target,
        "reach",
        Finding.certainty(support),
        support,
        path,
        search.sourceCount(target.index()) - 1,
        others);
  }

  /** What holds at the source, on the way and at the target of a path. */
  private Support along(CompiledDefinition definition, List<GraphNode> path, GraphNode target) {
    Support support = support(definition.reach().source(), path.getFirst());
    support = support.unlessContradicting(support(definition.reach().target(), target));
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
    return ways(condition, node).getFirst();
  }

  private List<Support> ways(CompiledCondition condition, GraphNode node) {
    return condition.ways(frame.set(ELEMENT, node));
  }

  /** Every unknown fact on which it can depend whether, and how, a definition holds there. */
  Set<FactKey> openFacts(int definition, GraphNode element) {
    CompiledDefinition compiled = definitions.get(definition);
    Set<FactKey> facts = new LinkedHashSet<>();
    compiled.alternatives().forEach(way -> open(way, element, facts));
    if (compiled.reach() != null) {
      open(compiled.reach().target(), element, facts);
    }
    return facts;
  }

  /**
   * Unknown facts about sources and flows of a definition of scope reach: any of them can matter.
   */
  Set<FactKey> openWays(int definition) {
    CompiledDefinition.CompiledReach reach = definitions.get(definition).reach();
    Set<FactKey> facts = new LinkedHashSet<>();
    if (reach != null) {
      graph.components().forEach(node -> open(reach.source(), node, facts));
      if (reach.through() != null) {
        graph.flows().forEach(node -> open(reach.through(), node, facts));
      }
    }
    return facts;
  }

  private void open(CompiledCondition condition, GraphNode node, Set<FactKey> facts) {
    frame.set(ELEMENT, node);
    condition.openFacts(frame, facts);
  }
}

package dev.glacis.engine;

import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.logic.CompiledCondition;
import dev.glacis.engine.logic.Frame;
import dev.glacis.engine.logic.Support;
import dev.glacis.engine.logic.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Finds the targets that a source reaches along flows. One finding per target: its witness is the
 * least trusted source, then the nearest, then the smallest id; confirmed ones before assumed ones.
 */
final class ReachSearch {

  private static final int ELEMENT = 0;

  private final ModelGraph graph;
  private final CompiledDefinition definition;
  private final Frame frame;
  private final Map<ComponentNode, Support> sources = new IdentityHashMap<>();
  private final Map<FlowNode, Support> passable = new IdentityHashMap<>();
  private long checks;

  ReachSearch(ModelGraph graph, CompiledDefinition definition, Frame frame) {
    this.graph = graph;
    this.definition = definition;
    this.frame = frame;
  }

  List<Finding> find() {
    CompiledDefinition.CompiledReach reach = definition.reach();
    graph.components().forEach(node -> support(reach.source(), node, sources));
    if (sources.isEmpty()) {
      return List.of();
    }
    graph.flows().forEach(flow -> support(reach.through(), flow, passable));
    List<Finding> findings = new ArrayList<>();
    for (ComponentNode target : graph.components()) {
      if (!target.outOfScope()) {
        checks++;
        Map<ComponentNode, Support> supports = new IdentityHashMap<>();
        support(reach.target(), target, supports);
        if (!supports.isEmpty()) {
          find(target, supports.get(target)).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  long checks() {
    return checks;
  }

  private <N extends GraphNode> void support(
      CompiledCondition condition, N node, Map<N, Support> supports) {
    if (condition == null) {
      supports.put(node, Support.NOTHING);
      return;
    }
    frame.set(ELEMENT, node);
    if (condition.test(frame) != Truth.FALSE) {
      condition.supports(frame, true).stream()
          .findFirst()
          .ifPresent(support -> supports.put(node, support));
    }
  }

  private Optional<Finding> find(ComponentNode target, Support atTarget) {
    Map<ComponentNode, Step> reached = backwards(target);
    List<Witness> witnesses =
        sources.keySet().stream()
            .filter(source -> source != target && reached.containsKey(source))
            .map(source -> new Witness(source, reached.get(source), sources.get(source).size()))
            .sorted(Witness.ORDER)
            .toList();
    for (Witness witness : witnesses) {
      Optional<Finding> finding = finding(target, atTarget, witness, reached, witnesses.size());
      if (finding.isPresent()) {
        return finding;
      }
    }
    return Optional.empty();
  }

  private Optional<Finding> finding(
      ComponentNode target,
      Support atTarget,
      Witness witness,
      Map<ComponentNode, Step> reached,
      int count) {
    List<GraphNode> path = new ArrayList<>(List.of(witness.source()));
    Optional<Support> support = sources.get(witness.source()).and(atTarget);
    ComponentNode current = witness.source();
    while (current != target && support.isPresent()) {
      FlowNode flow = reached.get(current).flow();
      support = support.flatMap(so -> so.and(passable.get(flow)));
      current = flow.other(current);
      path.add(flow);
      path.add(current);
    }
    return support.map(
        all ->
            new Finding(
                definition.definition(),
                target,
                "reach",
                Finding.certainty(all),
                all,
                path,
                count - 1));
  }

  /** Cheapest way from every component to the target: fewest assumptions, then fewest flows. */
  private Map<ComponentNode, Step> backwards(ComponentNode target) {
    Map<ComponentNode, Step> done = new IdentityHashMap<>();
    PriorityQueue<Step> queue = new PriorityQueue<>(Step.ORDER);
    queue.add(new Step(target, null, 0, 0));
    while (!queue.isEmpty()) {
      Step step = queue.remove();
      if (done.putIfAbsent(step.at(), step) != null) {
        continue;
      }
      for (FlowNode flow : step.at().incoming()) {
        Support needed = passable.get(flow);
        ComponentNode before = flow.other(step.at());
        if (needed != null && !done.containsKey(before)) {
          queue.add(new Step(before, flow, step.assumptions() + needed.size(), step.hops() + 1));
        }
      }
    }
    return done;
  }

  private record Step(ComponentNode at, FlowNode flow, int assumptions, int hops) {
    static final Comparator<Step> ORDER =
        Comparator.comparingInt(Step::assumptions)
            .thenComparingInt(Step::hops)
            .thenComparing(step -> step.at().id())
            .thenComparing(step -> step.flow() == null ? "" : step.flow().id());
  }

  private record Witness(ComponentNode source, Step step, int assumptions) {
    static final Comparator<Witness> ORDER =
        Comparator.<Witness>comparingInt(
                witness -> witness.assumptions() + witness.step().assumptions())
            .thenComparing(
                witness -> witness.source().trustRating(),
                Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingInt(witness -> witness.step().hops())
            .thenComparing(witness -> witness.source().id());
  }
}

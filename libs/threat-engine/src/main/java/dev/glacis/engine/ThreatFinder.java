package dev.glacis.engine;

import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.logic.CompiledCondition;
import dev.glacis.engine.logic.ConditionCompiler;
import dev.glacis.engine.logic.Frame;
import dev.glacis.engine.logic.Support;
import dev.glacis.engine.logic.Truth;
import dev.glacis.engine.pack.ThreatDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks every definition up on every element of its scope. */
final class ThreatFinder {

  private static final int ELEMENT = 0;
  private static final int SYSTEM = 1;

  private final ModelGraph graph;
  private final Frame frame;
  private final Map<String, List<ComponentNode>> componentsByType = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private long checks;

  ThreatFinder(ModelGraph graph) {
    this.graph = graph;
    this.frame = new Frame(ConditionCompiler.MAX_VARIABLES).set(SYSTEM, graph.system());
  }

  List<Finding> find(List<CompiledDefinition> definitions) {
    definitions.forEach(this::find);
    return findings;
  }

  /** Pairs of a definition and an element of its scope that were looked at. */
  long checks() {
    return checks;
  }

  private void find(CompiledDefinition definition) {
    if (definition.reach() != null) {
      ReachSearch search = new ReachSearch(graph, definition, frame);
      findings.addAll(search.find());
      checks += search.checks();
      return;
    }
    for (GraphNode element : elements(definition.definition())) {
      if (!element.outOfScope()) {
        checks++;
        frame.set(ELEMENT, element);
        best(definition, element).ifPresent(findings::add);
      }
    }
  }

  private List<? extends GraphNode> elements(ThreatDefinition definition) {
    return switch (definition.scope()) {
      case COMPONENT, REACH -> components(definition.appliesTo());
      case DATA_FLOW -> graph.flows();
      case ASSET -> graph.assets();
      case TRUST_ZONE -> graph.zones();
      case SYSTEM -> List.of(graph.system());
    };
  }

  private List<ComponentNode> components(List<String> types) {
    if (types.isEmpty()) {
      return graph.components();
    } else if (types.size() == 1) {
      return ofType(types.getFirst());
    }
    return types.stream()
        .flatMap(type -> ofType(type).stream())
        .distinct()
        .sorted(Comparator.comparing(ComponentNode::id))
        .toList();
  }

  private List<ComponentNode> ofType(String type) {
    return componentsByType.computeIfAbsent(
        type, wanted -> graph.components().stream().filter(node -> node.isA(wanted)).toList());
  }

  /** Confirmed first, then fewest assumptions, then the order of the file. */
  private Optional<Finding> best(CompiledDefinition definition, GraphNode element) {
    List<CompiledCondition> alternatives = definition.alternatives();
    Support best = null;
    int chosen = -1;
    for (int i = 0; i < alternatives.size(); i++) {
      if (alternatives.get(i).test(frame) != Truth.FALSE) {
        List<Support> ways = alternatives.get(i).supports(frame, true);
        if (!ways.isEmpty() && (best == null || ways.getFirst().size() < best.size())) {
          best = ways.getFirst();
          chosen = i;
        }
      }
    }
    return best == null
        ? Optional.empty()
        : Optional.of(finding(definition.definition(), element, chosen, best));
  }

  private static Finding finding(
      ThreatDefinition definition, GraphNode element, int alternative, Support support) {
    return new Finding(
        definition,
        element,
        definition.when().get(alternative).id(),
        Finding.certainty(support),
        support,
        ContentPaths.of(element, support),
        0);
  }
}

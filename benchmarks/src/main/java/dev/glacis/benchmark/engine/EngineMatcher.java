package dev.glacis.benchmark.engine;

import dev.glacis.benchmark.match.FindingBuffer;
import dev.glacis.benchmark.match.RuleMatcher;
import dev.glacis.benchmark.match.Workload;
import dev.glacis.benchmark.rule.GeneratedRule;
import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.evaluation.Threat;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.model.ArchitectureModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The threat engine. The only place that knows how it is asked for matches. */
public final class EngineMatcher implements RuleMatcher {

  private final ThreatEngine engine;
  private final ArchitectureModel model;
  private final Map<String, Integer> rules = new HashMap<>();
  private final Map<ElementRef, Integer> elements = new HashMap<>();

  public EngineMatcher(Workload workload) {
    this.engine = new ThreatEngine(GeneratedPack.of(workload.vocabulary(), workload.rules()));
    this.model = workload.model();
    for (GeneratedRule rule : workload.rules()) {
      rules.put(rule.id(), rules.size());
    }
    number(workload.graph().components());
    number(workload.graph().flows());
  }

  @Override
  public void match(FindingBuffer findings) {
    for (Threat threat : engine.evaluate(model).threats()) {
      findings.add(rules.get(threat.definition().id()), elements.get(threat.elements().getFirst()));
    }
  }

  private void number(List<? extends GraphNode> nodes) {
    for (int i = 0; i < nodes.size(); i++) {
      elements.put(nodes.get(i).ref(), i);
    }
  }
}

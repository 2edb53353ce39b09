package dev.glacis.benchmark.engine;

import dev.glacis.benchmark.match.FindingBuffer;
import dev.glacis.benchmark.match.RuleMatcher;
import dev.glacis.benchmark.match.Workload;
import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.graph.ModelGraph;

/**
 * The threat engine. Its definitions are in the order of the rules, because ids of rules sort in
 * that order.
 */
public final class EngineMatcher implements RuleMatcher {

  private final ThreatEngine engine;
  private final ModelGraph graph;

  public EngineMatcher(Workload workload) {
    this.engine = new ThreatEngine(GeneratedPack.of(workload.vocabulary(), workload.rules()));
    this.graph = engine.index(workload.model());
  }

  @Override
  public void match(FindingBuffer findings) {
    engine
        .match(graph)
        .forEach((definition, kind, element, certainty) -> findings.add(definition, element));
  }
}

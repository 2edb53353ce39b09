package dev.glacis.engine;

import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.logic.OpenFactSink;
import java.util.List;

/** What all threats of an evaluation have in common, as they are explained one after another. */
final class ThreatGathering {

  private final RatedThreats rated;
  private final FingerprintOrder order;
  private final FindingExplainer explainer;
  private final Questions questions;
  private final CountermeasureInstances instances;

  ThreatGathering(
      ThreatEngine engine,
      ModelGraph graph,
      RatedThreats rated,
      FindingExplainer explainer,
      FingerprintPlaces names) {
    this.rated = rated;
    this.explainer = explainer;
    this.order = FingerprintOrder.of(rated, graph, names);
    this.questions =
        new Questions(
            engine.packs().vocabulary(), graph, order.fingerprints(), engine.namedThreats());
    this.instances = new CountermeasureInstances(graph, order.fingerprints(), names);
  }

  /** Adds a threat, in any order. */
  void add(int threat, Finding finding, List<PlacedCountermeasure> placed) {
    int place = order.place(threat);
    OpenFactSink depending = questions.dependsOn(place);
    questions.ask(finding.support().assumptions().facts(), place);
    explainer.openFacts(rated.definition(threat), finding.element(), depending);
    RatingFacts.of(finding.element(), finding.definition().risk().hurts(), depending);
    boolean reported = rated.reported(threat);
    for (PlacedCountermeasure one : placed) {
      one.shown().influential().forEach(depending::open);
      if (reported) {
        questions.ask(one.shown().open(), place);
        instances.add(one, place);
      }
    }
  }

  /** The instances and questions; nothing may be added after it. */
  Evaluation.Gathered result() {
    for (ThreatOrder.Run run : ThreatOrder.runs(rated)) {
      int first = rated.size();
      for (int threat = run.begin(); threat < run.end(); threat++) {
        first = Math.min(first, order.place(threat));
      }
      questions.dependTogether(
          facts -> explainer.openWays(rated.definition(run.begin()), facts),
          new ThreatOrder.Run(first, first + run.size()));
    }
    return new Evaluation.Gathered(
        instances.byId(), questions.ranked(place -> rated.current(order.threat(place))));
  }
}

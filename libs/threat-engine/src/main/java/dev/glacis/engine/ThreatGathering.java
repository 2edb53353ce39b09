package dev.glacis.engine;

import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.evaluation.Question;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.logic.OpenFactSink;
import java.util.List;
import java.util.function.Consumer;

/**
 * What all threats of an evaluation have in common, as they are explained one after another.
 * Several threads may add threats.
 */
final class ThreatGathering {

  private final RatedThreats rated;
  private final FingerprintOrder order;
  private final FindingExplainer explainer;
  private final Questions questions;
  private final CountermeasureInstances instances;
  private final Consumer<Evaluation.Gathered> complete;
  private int left;

  /**
   * @param complete told when all threats were added
   */
  ThreatGathering(
      ThreatEngine engine,
      ModelGraph graph,
      RatedThreats rated,
      FingerprintPlaces names,
      Consumer<Evaluation.Gathered> complete) {
    this.rated = rated;
    this.explainer = engine.explainer(graph);
    this.order = FingerprintOrder.of(rated, graph, names);
    this.questions =
        new Questions(
            engine.packs().vocabulary(), graph, order.fingerprints(), engine.namedThreats());
    this.instances = new CountermeasureInstances(graph, order.fingerprints(), names);
    this.complete = complete;
    this.left = rated.size();
    added(0);
  }

  /** Adds threats, in any order, each once. */
  synchronized void add(List<ExplainedThreat> threats) {
    threats.forEach(this::add);
    added(threats.size());
  }

  private void added(int threats) {
    left -= threats;
    if (left == 0) {
      complete.accept(new Evaluation.Gathered(instances::byId, this::ranked));
    }
  }

  private void add(ExplainedThreat threat) {
    int place = order.place(threat.number());
    Finding finding = threat.finding();
    OpenFactSink depending = questions.dependsOn(place);
    questions.ask(finding.support().assumptions().facts(), place);
    explainer.openFacts(rated.definition(threat.number()), finding.element(), depending);
    RatingFacts.of(finding.element(), finding.definition().risk().hurts(), depending);
    boolean reported = rated.reported(threat.number());
    for (PlacedCountermeasure one : threat.placed()) {
      one.shown().influential().forEach(depending::open);
      if (reported) {
        questions.ask(one.shown().open(), place);
        instances.add(one, place);
      }
    }
  }

  private List<Question> ranked() {
    for (ThreatOrder.Run run : ThreatOrder.runs(rated)) {
      int first = rated.size();
      for (int threat = run.begin(); threat < run.end(); threat++) {
        first = Math.min(first, order.place(threat));
      }
      questions.dependTogether(
          facts -> explainer.openWays(rated.definition(run.begin()), facts),
          new ThreatOrder.Run(first, first + run.size()));
    }
    return questions.ranked(place -> rated.current(order.threat(place)));
  }
}

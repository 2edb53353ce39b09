package dev.glacis.engine;

import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.evaluation.Question;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.logic.ConditionCompiler;
import dev.glacis.engine.logic.FactKey;
import dev.glacis.engine.logic.Frame;
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
  private final CountermeasureConditions conditions;
  private final Frame frame;
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
    this.conditions = engine.countermeasures();
    this.frame = new Frame(ConditionCompiler.MAX_VARIABLES).set(1, graph.system());
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
    FactDependences depending = questions.depending(place);
    FactDependences asking = questions.asking(place);
    for (FactKey assumed : finding.support().assumptions().facts()) {
      asking.open(assumed);
      depending.open(assumed);
    }
    explainer.openFacts(rated.definition(threat.number()), finding.element(), depending);
    RatingFacts.of(finding.element(), finding.definition().risk().hurts(), depending);
    boolean reported = rated.reported(threat.number());
    for (PlacedCountermeasure one : threat.placed()) {
      depending.together(one.definition(), one.shown(), facts -> shows(one, facts));
      if (reported) {
        asking.together(
            one.definition(), one.shown(), facts -> one.shown().open().forEach(facts::open));
        instances.add(one, place);
      }
    }
  }

  /** Names every unknown fact on which it can depend whether a countermeasure is there. */
  private void shows(PlacedCountermeasure one, OpenFactSink facts) {
    conditions.openFacts(one, frame, facts);
    one.shown().open().forEach(facts::open);
    one.shown().guards().forEach(fact -> facts.open(one.place(), fact.attribute()));
  }

  private List<Question> ranked() {
    for (ThreatOrder.Run run : ThreatOrder.runs(rated)) {
      int definition = rated.definition(run.begin());
      if (explainer.hasWays(definition)) {
        for (int threat = run.begin(); threat < run.end(); threat++) {
          questions
              .depending(order.place(threat))
              .together(this, run, facts -> explainer.openWays(definition, facts));
        }
      }
    }
    return questions.ranked(place -> rated.current(order.threat(place)));
  }
}

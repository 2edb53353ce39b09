package dev.glacis.engine;

import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.graph.ModelGraph;
import java.util.List;

/** What all threats of an evaluation have in common, as they are explained one after another. */
final class ThreatGathering {

  private final RatedThreats rated;
  private final FingerprintOrder order;
  private final FindingExplainer explainer;
  private final Questions questions;
  private final CountermeasureInstances instances;

  private ThreatGathering(
      RatedThreats rated, FingerprintOrder order, FindingExplainer explainer, Questions questions) {
    this.rated = rated;
    this.order = order;
    this.explainer = explainer;
    this.questions = questions;
    this.instances = new CountermeasureInstances(order.fingerprints());
  }

  static ThreatGathering of(
      ThreatEngine engine, ModelGraph graph, RatedThreats rated, FindingExplainer explainer) {
    FingerprintOrder order = FingerprintOrder.of(rated, graph);
    Questions questions =
        new Questions(
            engine.packs().vocabulary(), graph, order.fingerprints(), engine.namedThreats());
    return new ThreatGathering(rated, order, explainer, questions);
  }

  /** Adds a threat, in any order. */
  void add(int threat, Finding finding, List<PlacedCountermeasure> placed) {
    int place = order.place(threat);
    int risk = rated.current(threat);
    questions.ask(finding.support().assumptions().facts(), place, risk);
    questions.depends(explainer.openFacts(rated.definition(threat), finding.element()), place);
    questions.depends(RatingFacts.of(finding.definition(), finding.element()), place);
    boolean reported = rated.reported(threat);
    for (PlacedCountermeasure one : placed) {
      questions.depends(one.shown().influential(), place);
      if (reported) {
        questions.ask(one.shown().open(), place, risk);
        instances.add(one, place);
      }
    }
  }

  /** The instances and questions; nothing may be added after it. */
  Evaluation.Gathered result() {
    for (int begin = 0; begin < rated.size(); ) {
      int definition = rated.definition(begin);
      int end = begin;
      int first = rated.size();
      for (; end < rated.size() && rated.definition(end) == definition; end++) {
        first = Math.min(first, order.place(end));
      }
      questions.dependTogether(explainer.openWays(definition), first, first + end - begin);
      begin = end;
    }
    return new Evaluation.Gathered(instances.byId(), questions.ranked());
  }
}

package dev.glacis.engine;

import dev.glacis.engine.evaluation.CountermeasureStates;
import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.evaluation.Threat;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.risk.RiskRater;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One walk over the rated threats. Why a threat is there, and which countermeasures the model
 * shows, is worked out once: for the threat, for the instances and for the questions. One thread
 * uses it, once.
 */
final class ThreatWalk {

  private final ModelGraph graph;
  private final RatedThreats rated;
  private final FindingExplainer explainer;
  private final CountermeasureFinder finder;
  private final ThreatReader reader;
  private final Supplier<ThreatGathering> gathering;

  ThreatWalk(
      ThreatEngine engine, ModelGraph graph, CountermeasureStates states, RatedThreats rated) {
    this.graph = graph;
    this.rated = rated;
    this.explainer = engine.explainer(graph);
    FingerprintPlaces names = new FingerprintPlaces(graph);
    this.finder = new CountermeasureFinder(engine, graph, states, names);
    this.reader =
        new ThreatReader(graph, rated, engine.scale(), new RiskRater(engine.scale(), graph), names);
    this.gathering = () -> new ThreatGathering(engine, graph, rated, explainer, names);
  }

  /** Hands out every threat in the order of reports. */
  void threats(Consumer<Threat> consumer) {
    for (int threat : ThreatOrder.ofReports(rated)) {
      Finding finding = finding(threat);
      consumer.accept(reader.read(threat, finding, placed(finding)));
    }
  }

  /** Hands out every threat in the order of reports, and gathers what they have in common. */
  Evaluation.Gathered all(Consumer<Threat> consumer) {
    ThreatGathering gathered = gathering.get();
    for (int threat : ThreatOrder.ofReports(rated)) {
      Finding finding = finding(threat);
      List<PlacedCountermeasure> placed = placed(finding);
      consumer.accept(reader.read(threat, finding, placed));
      gathered.add(threat, finding, placed);
    }
    return gathered.result();
  }

  /** What the threats have in common. */
  Evaluation.Gathered gathered() {
    ThreatGathering gathered = gathering.get();
    for (int threat = 0; threat < rated.size(); threat++) {
      Finding finding = finding(threat);
      gathered.add(threat, finding, placed(finding));
    }
    return gathered.result();
  }

  private Finding finding(int threat) {
    GraphNode element = graph.node(rated.kind(threat), rated.element(threat));
    return explainer.explain(rated.definition(threat), element).orElseThrow();
  }

  private List<PlacedCountermeasure> placed(Finding finding) {
    return finder.find(finding.definition(), finding.element());
  }
}

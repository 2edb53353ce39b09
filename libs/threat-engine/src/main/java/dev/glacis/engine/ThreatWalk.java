package dev.glacis.engine;

import dev.glacis.engine.evaluation.CountermeasureStates;
import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.evaluation.ThreatBatch;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.risk.RiskRater;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One walk over the rated threats. Why a threat is there, and which countermeasures the model
 * shows, is worked out once: for the threat, for the instances and for the questions. One thread
 * uses it, once; any may read the batches that it hands out.
 */
final class ThreatWalk {

  private final ModelGraph graph;
  private final RatedThreats rated;
  private final FindingExplainer explainer;
  private final CountermeasureFinder finder;
  private final ThreatReaders readers;
  private final Function<Consumer<Evaluation.Gathered>, ThreatGathering> gathering;

  ThreatWalk(
      ThreatEngine engine, ModelGraph graph, CountermeasureStates states, RatedThreats rated) {
    this.graph = graph;
    this.rated = rated;
    this.explainer = engine.explainer(graph);
    FingerprintPlaces names = new FingerprintPlaces(graph);
    this.finder = new CountermeasureFinder(engine, graph, states, names);
    this.readers =
        new ThreatReaders(
            () ->
                new ThreatReader(
                    graph, rated, engine.scale(), new RiskRater(engine.scale(), graph), names));
    this.gathering = told -> new ThreatGathering(engine, graph, rated, names, told);
  }

  /** Hands out every threat in the order of reports. */
  void threats(Consumer<ThreatBatch> consumer) {
    walk(consumer, batch -> {});
  }

  /**
   * Hands out every threat in the order of reports, and gathers what they have in common as they
   * are asked for.
   *
   * @param gathered told when all were
   */
  void all(Consumer<ThreatBatch> consumer, Consumer<Evaluation.Gathered> gathered) {
    walk(consumer, gathering.apply(gathered)::add);
  }

  /** What the threats have in common, without putting them into words. */
  Evaluation.Gathered gathered() {
    Evaluation.Gathered[] all = new Evaluation.Gathered[1];
    ThreatGathering gathering = this.gathering.apply(gathered -> all[0] = gathered);
    for (int threat = 0; threat < rated.size(); threat++) {
      gathering.add(List.of(explained(threat)));
    }
    return all[0];
  }

  private void walk(Consumer<ThreatBatch> consumer, Consumer<List<ExplainedThreat>> gathering) {
    int[] order = ThreatOrder.ofReports(rated);
    for (int begin = 0; begin < order.length; begin += ThreatBatch.SIZE) {
      ExplainedThreat[] batch =
          new ExplainedThreat[Math.min(ThreatBatch.SIZE, order.length - begin)];
      for (int i = 0; i < batch.length; i++) {
        batch[i] = explained(order[begin + i]);
      }
      consumer.accept(readers.batch(List.of(batch), gathering));
    }
  }

  private ExplainedThreat explained(int threat) {
    GraphNode element = graph.node(rated.kind(threat), rated.element(threat));
    Finding finding = explainer.explain(rated.definition(threat), element).orElseThrow();
    return new ExplainedThreat(
        threat, finding, finder.find(finding.definition(), finding.element()));
  }
}

package dev.glacis.engine;

import dev.glacis.engine.evaluation.AggregateRisk;
import dev.glacis.engine.evaluation.CountermeasureStates;
import dev.glacis.engine.evaluation.Counts;
import dev.glacis.engine.evaluation.Evaluated;
import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.evaluation.PackRef;
import dev.glacis.engine.evaluation.RiskScore;
import dev.glacis.engine.evaluation.ThreatBatch;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.pack.Pack;
import java.util.List;
import java.util.function.Consumer;

/** One evaluated model: figures at once, explanations when asked for. */
final class EvaluationContent implements Evaluation.Content {

  private final ThreatEngine engine;
  private final ModelGraph graph;
  private final CountermeasureStates states;
  private final RatedThreats rated;
  private final Evaluated evaluated;

  EvaluationContent(ThreatEngine engine, ModelGraph graph, CountermeasureStates states) {
    this.engine = engine;
    this.graph = graph;
    this.states = states;
    MatchesToRate found = MatchesToRate.of(engine, graph, states, engine.helpers(graph));
    this.rated = RatedThreats.of(found.matches(), engine.definitions(), found.rating());
    this.evaluated =
        new Evaluated(
            graph.components().size(),
            graph.flows().size(),
            engine.definitions().size(),
            found.matches().checks());
  }

  @Override
  public List<PackRef> packs() {
    return engine.packs().packs().stream().map(Pack::reference).toList();
  }

  @Override
  public Evaluated evaluated() {
    return evaluated;
  }

  @Override
  public Counts counts() {
    return rated.counts(engine.scale());
  }

  @Override
  public RiskScore risk() {
    return rated.highest();
  }

  @Override
  public CountermeasureStates states() {
    return states;
  }

  @Override
  public void forEachBatch(Consumer<ThreatBatch> consumer) {
    walk().threats(consumer);
  }

  @Override
  public void explain(Consumer<ThreatBatch> consumer, Consumer<Evaluation.Gathered> gathered) {
    walk().all(consumer, gathered);
  }

  @Override
  public Evaluation.Gathered gather() {
    return walk().gathered();
  }

  @Override
  public List<AggregateRisk> aggregates() {
    return RiskTotals.of(rated, graph);
  }

  /** Everything that is not safe to share between threads is made anew. */
  private ThreatWalk walk() {
    return new ThreatWalk(engine, graph, states, rated);
  }
}

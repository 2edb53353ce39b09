package dev.glacis.engine;

import dev.glacis.engine.columns.Beside;
import dev.glacis.engine.columns.MatchRun;
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
import dev.glacis.engine.pack.ThreatDefinition;
import dev.glacis.engine.risk.RiskRater;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** One evaluated model: figures at once, explanations when asked for. */
final class EvaluationContent implements Evaluation.Content {

  private final ThreatEngine engine;
  private final ModelGraph graph;
  private final CountermeasureStates states;
  private final RatedThreats rated;
  private final Evaluated evaluated;

  EvaluationContent(
      ThreatEngine engine, ModelGraph graph, CountermeasureStates states, MatchRun run) {
    this.engine = engine;
    this.graph = graph;
    this.states = states;
    List<ThreatDefinition> definitions = List.copyOf(engine.packs().definitions());
    Supplier<DefinitionRating[]> ratings = ratings(definitions);
    Matches matches = engine.match(graph, run);
    this.rated =
        RatedThreats.of(
            matches,
            definitions,
            ratings == null ? rating(definitions, run) : i -> ratings.get()[i]);
    this.evaluated =
        new Evaluated(
            graph.components().size(), graph.flows().size(), definitions.size(), matches.checks());
  }

  /** The ratings of all definitions, worked out beside matching; null without helpers. */
  private Supplier<DefinitionRating[]> ratings(List<ThreatDefinition> definitions) {
    Executor helpers = engine.helpers(graph);
    return helpers == null
        ? null
        : Beside.begun(
            helpers,
            () -> {
              IntFunction<DefinitionRating> rating = rating(definitions, engine.run(graph));
              DefinitionRating[] all = new DefinitionRating[definitions.size()];
              Arrays.setAll(all, rating);
              return all;
            });
  }

  private IntFunction<DefinitionRating> rating(List<ThreatDefinition> definitions, MatchRun run) {
    RiskRater rater = new RiskRater(engine.scale(), graph);
    EffectColumns effects = new EffectColumns(graph, run, states);
    return place -> DefinitionRating.of(definitions.get(place), engine.packs(), rater, effects);
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

package dev.glacis.engine;

import dev.glacis.engine.columns.MatchRun;
import dev.glacis.engine.evaluation.CountermeasureStates;
import dev.glacis.engine.graph.Beside;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.pack.ThreatDefinition;
import dev.glacis.engine.risk.RiskRater;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** The matches of one model, and how to rate them. */
record MatchedAndRated(Matches matches, IntFunction<DefinitionRating> rating) {

  /** By one thread: whatever matching has worked out already is there for rating. */
  static MatchedAndRated alone(ThreatEngine engine, ModelGraph graph, CountermeasureStates states) {
    MatchRun run = engine.run(graph);
    return new MatchedAndRated(engine.match(graph, run), ratings(engine, graph, states, run));
  }

  /** By two threads: a helper works out how to rate each definition, whether it is found or not. */
  static MatchedAndRated helped(
      ThreatEngine engine, ModelGraph graph, CountermeasureStates states, Executor helpers) {
    Supplier<DefinitionRating[]> prepared =
        Beside.begun(
            helpers,
            () -> {
              DefinitionRating[] all = new DefinitionRating[engine.definitions().size()];
              Arrays.setAll(all, ratings(engine, graph, states, engine.run(graph)));
              return all;
            });
    Matches matches = engine.match(graph, engine.run(graph));
    DefinitionRating[] ratings = prepared.get();
    return new MatchedAndRated(matches, definition -> ratings[definition]);
  }

  private static IntFunction<DefinitionRating> ratings(
      ThreatEngine engine, ModelGraph graph, CountermeasureStates states, MatchRun run) {
    List<ThreatDefinition> definitions = engine.definitions();
    RiskRater rater = new RiskRater(engine.scale(), graph);
    EffectColumns effects = new EffectColumns(graph, run, states);
    return place -> DefinitionRating.of(definitions.get(place), engine.packs(), rater, effects);
  }
}

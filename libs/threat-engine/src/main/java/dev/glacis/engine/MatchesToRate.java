package dev.glacis.engine;

import dev.glacis.engine.columns.MatchRun;
import dev.glacis.engine.evaluation.CountermeasureStates;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.pack.ThreatDefinition;
import dev.glacis.engine.risk.RiskRater;
import dev.glacis.engine.threads.Beside;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.IntFunction;

/**
 * The matches of one model, and how to rate them.
 *
 * @param rating by place of the definition; one thread asks, for definitions that have a match
 */
record MatchesToRate(Matches matches, IntFunction<DefinitionRating> rating) {

  /**
   * Matches all definitions.
   *
   * @param helpers work out beside it how to rate each definition, whether it has a match or not;
   *     null when there are none
   */
  static MatchesToRate of(
      ThreatEngine engine, ModelGraph graph, CountermeasureStates states, Executor helpers) {
    MatchRun run = engine.run(graph);
    if (helpers == null) {
      return new MatchesToRate(engine.match(graph, run), ratings(engine, graph, states, run));
    }
    Beside<IntFunction<DefinitionRating>> ratings =
        Beside.begun(helpers, () -> all(engine, ratings(engine, graph, states, engine.run(graph))));
    Matches matches = engine.match(graph, run);
    return new MatchesToRate(matches, ratings.orElse(() -> ratings(engine, graph, states, run)));
  }

  private static IntFunction<DefinitionRating> all(
      ThreatEngine engine, IntFunction<DefinitionRating> rating) {
    DefinitionRating[] all = new DefinitionRating[engine.definitions().size()];
    Arrays.setAll(all, rating);
    return definition -> all[definition];
  }

  /** Finds out what matching with the same run has worked out already. */
  private static IntFunction<DefinitionRating> ratings(
      ThreatEngine engine, ModelGraph graph, CountermeasureStates states, MatchRun run) {
    List<ThreatDefinition> definitions = engine.definitions();
    RiskRater rater = new RiskRater(engine.scale(), graph);
    EffectColumns effects = new EffectColumns(graph, run, states);
    return place -> DefinitionRating.of(definitions.get(place), engine.packs(), rater, effects);
  }
}

package dev.glacis.engine.attack;

import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.graph.ModelGraph;
import java.util.List;

/**
 * Finds the attack paths of a system: threats that lead one to the next from an entry point to a
 * valued asset. Deterministic, whatever the order of the elements and the speed of the machine.
 */
public final class AttackPaths {

  private AttackPaths() {}

  /**
   * The most risky paths.
   *
   * @param engine the one that evaluated
   * @param evaluation of the model of the graph
   * @throws IllegalArgumentException when the evaluation names a definition that no pack has
   */
  public static AttackAnalysis find(
      ThreatEngine engine, Evaluation evaluation, ModelGraph graph, AttackOptions options) {
    FlowNetwork network = new FlowNetwork(graph);
    List<EntryPoint> entries = EntryPoints.of(network, options.untrustedUpTo());
    entries.stream()
        .filter(EntryPoint::outside)
        .forEach(entry -> network.markOutside(network.number(entry.component())));
    StepIndex steps = new StepIndex(engine, evaluation, graph.assets(), network, options);
    StepGraph chains = new StepGraph(network, steps, entries);
    ChainSearch search = new ChainSearch(chains, options.paths(), options.workLimit());
    ChainSearch.Found found = search.run();
    PathBuilder builder = new PathBuilder(steps, new Routes(network, entries), entries);
    List<AttackPath> paths = found.chains().stream().map(builder::build).toList();
    return found.leastMissed() == Chains.DEAD_END
        ? new AttackAnalysis(entries, paths, true, null, 0, search.work())
        : stopped(entries, paths, options.workLimit(), found.leastMissed(), search.work());
  }

  private static AttackAnalysis stopped(
      List<EntryPoint> entries, List<AttackPath> paths, long limit, long leastMissed, long work) {
    int missed = (int) Math.ceil(100 * StepRating.likelihood(leastMissed) - 1e-6);
    String because =
        "The search stopped at its limit of "
            + limit
            + " units of work; a path with a risk of up to "
            + missed
            + " may be missing.";
    return new AttackAnalysis(entries, paths, false, because, missed, work);
  }
}

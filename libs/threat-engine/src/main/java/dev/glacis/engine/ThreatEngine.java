package dev.glacis.engine;

import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.logic.ConditionCompiler;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.risk.RiskRater;
import dev.glacis.engine.risk.RiskScale;
import java.util.List;

/**
 * Evaluates architecture models with a set of rule packs. Compiles the packs once; immutable and
 * safe to share between threads. The same model and packs give an equal evaluation.
 */
public final class ThreatEngine {

  private final PackSet packs;
  private final RiskRater rater;
  private final List<CompiledDefinition> definitions;
  private final CountermeasureFinder countermeasures;

  public ThreatEngine(PackSet packs) {
    this(packs, RiskScale.standard());
  }

  /**
   * @throws dev.glacis.engine.pack.InvalidPackException when a condition does not fit the
   *     vocabulary
   */
  public ThreatEngine(PackSet packs, RiskScale scale) {
    this.packs = packs;
    this.rater = new RiskRater(scale);
    ConditionCompiler compiler = new ConditionCompiler(packs.vocabulary());
    this.definitions =
        packs.definitions().stream()
            .map(definition -> CompiledDefinition.of(definition, compiler))
            .toList();
    this.countermeasures = new CountermeasureFinder(packs, compiler);
  }

  /** The packs that this engine evaluates with. */
  public PackSet packs() {
    return packs;
  }

  /**
   * Evaluates a model.
   *
   * @throws dev.glacis.engine.model.InvalidModelException when the model names what is not there,
   *     has an id twice, or nests something in itself
   */
  public Evaluation evaluate(ArchitectureModel model) {
    ModelGraph graph = ModelGraph.of(model, packs.vocabulary());
    ThreatFinder finder = new ThreatFinder(graph);
    EvaluationBuilder builder = new EvaluationBuilder(graph, packs, rater, countermeasures);
    finder.find(definitions).forEach(builder::add);
    return builder.build(finder.checks());
  }
}

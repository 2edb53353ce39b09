package dev.glacis.engine;

import dev.glacis.engine.columns.MatchProgram;
import dev.glacis.engine.columns.MatchRun;
import dev.glacis.engine.columns.Matched;
import dev.glacis.engine.evaluation.CountermeasureStates;
import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.evaluation.Question;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.graph.VocabularyIndex;
import dev.glacis.engine.logic.ConditionCompiler;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.Scope;
import dev.glacis.engine.pack.ThreatDefinition;
import dev.glacis.engine.risk.RiskScale;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.IntFunction;

/**
 * Evaluates architecture models with a set of rule packs. Compiles the packs once; immutable and
 * safe to share between threads. The same model and packs give an equal evaluation.
 */
public final class ThreatEngine {

  /** Elements of a model that takes longer than others need to begin. */
  private static final int SHARED = 2_000;

  private final PackSet packs;
  private final RiskScale scale;
  private final VocabularyIndex vocabulary;
  private final List<ThreatDefinition> definitions;
  private final List<CompiledDefinition> compiled;
  private final CountermeasureConditions countermeasures;
  private final MatchProgram program;
  private final int namedThreats;
  private final Executor helpers;

  public ThreatEngine(PackSet packs) {
    this(packs, RiskScale.standard());
  }

  /**
   * @throws dev.glacis.engine.pack.InvalidPackException when a condition does not fit the
   *     vocabulary
   */
  public ThreatEngine(PackSet packs, RiskScale scale) {
    this.packs = packs;
    this.scale = scale;
    this.vocabulary = new VocabularyIndex(packs.vocabulary());
    this.definitions = List.copyOf(packs.definitions());
    ConditionCompiler compiler = new ConditionCompiler(packs.vocabulary());
    this.compiled = definitions.stream().map(one -> CompiledDefinition.of(one, compiler)).toList();
    this.countermeasures = new CountermeasureConditions(packs, compiler);
    this.program = new MatchProgram(packs, vocabulary);
    this.namedThreats = Question.NAMED;
    this.helpers = null;
  }

  private ThreatEngine(ThreatEngine other, int namedThreats, Executor helpers) {
    this.packs = other.packs;
    this.scale = other.scale;
    this.vocabulary = other.vocabulary;
    this.definitions = other.definitions;
    this.compiled = other.compiled;
    this.countermeasures = other.countermeasures;
    this.program = other.program;
    this.namedThreats = namedThreats;
    this.helpers = helpers;
  }

  /** The same engine, whose questions name more threats, or fewer. */
  public ThreatEngine namingThreats(int atMost) {
    return new ThreatEngine(this, atMost, helpers);
  }

  /**
   * The same engine, which gives parts of the work on a large model to others: one evaluation comes
   * sooner, and to the same. Where as many models are evaluated at once as there are cores, nothing
   * is to be gained. Helpers may still be at work after an evaluation that failed.
   *
   * @param helpers such as {@link java.util.concurrent.ForkJoinPool#commonPool()}; nobody waits for
   *     them while they are busy. Null for none, as engines are made
   */
  public ThreatEngine helpedBy(Executor helpers) {
    return new ThreatEngine(this, namedThreats, helpers);
  }

  /** The packs that this engine evaluates with. */
  public PackSet packs() {
    return packs;
  }

  List<ThreatDefinition> definitions() {
    return definitions;
  }

  int namedThreats() {
    return namedThreats;
  }

  /** The scale that this engine rates by. */
  public RiskScale scale() {
    return scale;
  }

  CountermeasureConditions countermeasures() {
    return countermeasures;
  }

  /**
   * Builds the indexed graph of a model, which can be evaluated several times.
   *
   * @throws dev.glacis.engine.model.InvalidModelException when the model names what is not there,
   *     has an id twice, or nests something in itself
   */
  public ModelGraph index(ArchitectureModel model) {
    Executor own = helpers(model.components().size() + model.dataFlows().size());
    ModelGraph graph = ModelGraph.of(model, vocabulary, own);
    program.index(graph, own);
    return graph;
  }

  /** Finds out which definitions hold on which elements, without rating them. */
  public Matches match(ModelGraph graph) {
    return match(graph, run(graph));
  }

  Matches match(ModelGraph graph, MatchRun run) {
    return matches(new Matcher(compiled, graph, run)::match);
  }

  /** Finds what a correction of the drawing can bring; other definitions are not asked. */
  Matches matchCorrectable(ModelGraph open, MatchRun run) {
    Matcher matcher = new Matcher(compiled, open, run);
    return matches(
        place ->
            isCorrectable(place)
                ? matcher.matchButForTypes(place)
                : run.assumingTypes(place) != null
                    ? run.matchAssumingTypes(place)
                    : Matched.NOT_ASKED);
  }

  /** Finds what more components in a zone can bring; other definitions are not asked. */
  Matches matchOpenZones(ModelGraph open, MatchRun run) {
    Matcher matcher = new Matcher(compiled, open, run);
    return matches(
        place ->
            compiled.get(place).readsMembers() ? matcher.matchOpenZones(place) : Matched.NOT_ASKED);
  }

  private Matches matches(IntFunction<Matched> matching) {
    Matched[] matched = new Matched[definitions.size()];
    Arrays.setAll(matched, matching);
    return new Matches(definitions, matched);
  }

  /** Whether it can change with what lies in a zone where a definition holds, and how bad it is. */
  boolean dependsOnMembers(int definition) {
    ThreatDefinition about = definitions.get(definition);
    return about.scope() == Scope.TRUST_ZONE
        || compiled.get(definition).readsMembers()
        || about.countermeasures().stream().anyMatch(countermeasures::readsMembers);
  }

  /** Whether a correction of the drawing can change where a definition holds. */
  boolean isCorrectable(int definition) {
    return compiled.get(definition).correctable();
  }

  /**
   * Evaluates a model as it stands.
   *
   * @throws dev.glacis.engine.model.InvalidModelException when the model names what is not there,
   *     has an id twice, or nests something in itself
   */
  public Evaluation evaluate(ArchitectureModel model) {
    return evaluate(index(model), CountermeasureStates.none());
  }

  /** Evaluates a model together with what was decided about countermeasures. */
  public Evaluation evaluate(ModelGraph graph, CountermeasureStates states) {
    return new Evaluation(new EvaluationContent(this, graph, states));
  }

  FindingExplainer explainer(ModelGraph graph) {
    return explainer(graph, run(graph));
  }

  FindingExplainer explainer(ModelGraph graph, MatchRun run) {
    return new FindingExplainer(compiled, graph, run);
  }

  /** Who helps with a model; null when nobody does, or when it is too small to be shared. */
  Executor helpers(ModelGraph graph) {
    return helpers(graph.components().size() + graph.flows().size());
  }

  private Executor helpers(int elements) {
    return elements < SHARED ? null : helpers;
  }

  MatchRun run(ModelGraph graph) {
    return program.on(graph);
  }

  /** For {@link #matchCorrectable}. */
  MatchRun runOfFew(ModelGraph graph) {
    return program.onFew(graph);
  }
}

package dev.glacis.engine;

import dev.glacis.engine.columns.MatchRun;
import dev.glacis.engine.evaluation.AggregateRisk;
import dev.glacis.engine.evaluation.CountermeasureInstance;
import dev.glacis.engine.evaluation.CountermeasureStates;
import dev.glacis.engine.evaluation.Counts;
import dev.glacis.engine.evaluation.Evaluated;
import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.evaluation.PackRef;
import dev.glacis.engine.evaluation.Question;
import dev.glacis.engine.evaluation.RiskScore;
import dev.glacis.engine.evaluation.Threat;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.pack.Pack;
import dev.glacis.engine.pack.ThreatDefinition;
import dev.glacis.engine.risk.RiskRater;
import java.util.List;
import java.util.function.Consumer;

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
    Matches matches = engine.match(graph, run);
    this.rated =
        RatedThreats.of(
            matches,
            engine.packs(),
            definitions,
            new RiskRater(engine.scale(), graph),
            new EffectColumns(graph, run, states));
    this.evaluated =
        new Evaluated(
            graph.components().size(), graph.flows().size(), definitions.size(), matches.checks());
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
  public void forEachThreat(Consumer<Threat> consumer) {
    ThreatReader reader = reader(engine.explainer(graph));
    for (int threat : rated.ordered()) {
      consumer.accept(reader.read(threat));
    }
  }

  @Override
  public List<CountermeasureInstance> countermeasures() {
    CountermeasureInstances instances = new CountermeasureInstances();
    CountermeasureFinder finder = finder();
    List<ThreatDefinition> definitions = List.copyOf(engine.packs().definitions());
    for (int threat = 0; threat < rated.size(); threat++) {
      if (rated.reported(threat)) {
        ThreatDefinition definition = definitions.get(rated.definition(threat));
        GraphNode element = graph.node(rated.kind(threat), rated.element(threat));
        String fingerprint = Fingerprints.of(definition.id(), element);
        finder.find(definition, element).forEach(one -> instances.add(one, fingerprint));
      }
    }
    return instances.byId();
  }

  @Override
  public List<Question> questions() {
    FingerprintOrder order = FingerprintOrder.of(rated, graph);
    Questions questions =
        new Questions(
            engine.packs().vocabulary(), graph, order.fingerprints(), engine.namedThreats());
    FindingExplainer explainer = engine.explainer(graph);
    CountermeasureFinder finder = finder();
    for (int begin = 0; begin < rated.size(); ) {
      int definition = rated.definition(begin);
      int end = begin;
      int first = rated.size();
      for (; end < rated.size() && rated.definition(end) == definition; end++) {
        first = Math.min(first, order.place(end));
        ask(questions, explainer, finder, end, order.place(end));
      }
      questions.dependTogether(explainer.openWays(definition), first, first + end - begin);
      begin = end;
    }
    return questions.ranked();
  }

  private void ask(
      Questions questions,
      FindingExplainer explainer,
      CountermeasureFinder finder,
      int threat,
      int place) {
    int risk = rated.current(threat);
    GraphNode element = graph.node(rated.kind(threat), rated.element(threat));
    Finding finding = explainer.explain(rated.definition(threat), element).orElseThrow();
    questions.ask(finding.support().assumptions().facts(), place, risk);
    questions.depends(explainer.openFacts(rated.definition(threat), element), place);
    questions.depends(RatingFacts.of(finding.definition(), element), place);
    for (PlacedCountermeasure placed : finder.find(finding.definition(), element)) {
      if (rated.reported(threat)) {
        questions.ask(placed.shown().open(), place, risk);
      }
      questions.depends(placed.shown().influential(), place);
    }
  }

  @Override
  public List<AggregateRisk> aggregates() {
    return RiskTotals.of(rated, graph);
  }

  private CountermeasureFinder finder() {
    return new CountermeasureFinder(
        engine.packs(), engine.countermeasures(), graph.system(), states);
  }

  /** Everything that is not safe to share between threads is made anew. */
  private ThreatReader reader(FindingExplainer explainer) {
    return new ThreatReader(
        graph, rated, engine.scale(), new RiskRater(engine.scale(), graph), explainer, finder());
  }
}

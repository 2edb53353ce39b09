package dev.glacis.engine;

import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.evaluation.Question;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.logic.FactKey;
import dev.glacis.engine.logic.OpenFactSink;
import dev.glacis.engine.logic.OpenFacts;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * What all threats of an evaluation have in common, as they are explained one after another.
 * Several threads may add threats.
 */
final class ThreatGathering {

  private final RatedThreats rated;
  private final Corrections corrections;
  private final FingerprintOrder order;
  private final BitSet asDrawn;
  private final BitSet ofSaidTypes;
  private final BitSet all;
  private final Questions questions;
  private final CountermeasureInstances instances;
  private final Consumer<Evaluation.Gathered> complete;
  private int left;

  /**
   * @param complete told when all threats were added
   */
  ThreatGathering(
      ThreatEngine engine,
      ModelGraph graph,
      RatedThreats rated,
      FingerprintPlaces names,
      Consumer<Evaluation.Gathered> complete) {
    this.rated = rated;
    this.corrections = new Corrections(engine, graph, rated.found());
    this.order = FingerprintOrder.of(corrections.threats(), graph, names);
    this.asDrawn = order.places(threat -> threat < rated.size());
    this.ofSaidTypes = order.places(threat -> !corrections.needsType(threat));
    this.all = order.places(threat -> true);
    this.questions =
        new Questions(
            engine.packs().vocabulary(),
            graph,
            order.fingerprints(),
            this::nameable,
            engine.namedThreats());
    this.instances = new CountermeasureInstances(graph, order.fingerprints(), names);
    this.complete = complete;
    this.left = rated.size();
    added(0);
  }

  /** Adds threats, in any order, each once. */
  synchronized void add(List<ExplainedThreat> threats) {
    threats.forEach(this::add);
    added(threats.size());
  }

  private void added(int threats) {
    left -= threats;
    if (left == 0) {
      complete.accept(new Evaluation.Gathered(instances::byId, this::ranked));
    }
  }

  private void add(ExplainedThreat threat) {
    int place = order.place(threat.number());
    Finding finding = threat.finding();
    FactDependences depending = questions.depending(place);
    FactDependences asking = questions.asking(place);
    for (FactKey assumed : finding.support().assumptions().facts()) {
      asking.open(assumed);
      depending.open(assumed);
    }
    corrections.openFacts(threat.number(), depending);
    boolean reported = rated.reported(threat.number());
    for (PlacedCountermeasure one : threat.placed()) {
      depending.together(one.definition(), one.shown(), facts -> corrections.openFacts(one, facts));
      if (reported) {
        asking.together(
            one.definition(), one.shown(), facts -> one.shown().open().forEach(facts::open));
        instances.add(one, place);
      }
    }
  }

  /** Threats that an answer about an attribute can change at all. */
  private BitSet nameable(String attribute) {
    if (!Corrections.byAnswering(attribute)) {
      return asDrawn;
    }
    return attribute.equals(OpenFacts.TYPE) ? all : ofSaidTypes;
  }

  private List<Question> ranked() {
    FoundThreats threats = corrections.threats();
    for (int added = rated.size(); added < threats.size(); added++) {
      corrections.openFacts(added, questions.depending(order.place(added)));
    }
    int[][] byDefinition = threats.byDefinition();
    for (int definition = 0; definition < byDefinition.length; definition++) {
      together(definition, byDefinition[definition]);
    }
    return questions.ranked(place -> rated.current(order.threat(place)));
  }

  /** Names the facts on which all threats of a definition depend. */
  private void together(int definition, int[] threats) {
    if (corrections.hasWays(definition)) {
      together(threats, this, threats, facts -> corrections.openWays(definition, facts));
    }
    if (corrections.assumesTypeInSystem(definition)) {
      together(threats, OpenFacts.TYPE, corrections, corrections::openTypes);
    }
    if (corrections.dependsOnMembers(definition)) {
      together(threats, OpenFacts.ZONE, corrections, corrections::openZones);
    }
  }

  private void together(int[] threats, Object what, Object of, Consumer<OpenFactSink> naming) {
    for (int threat : threats) {
      questions.depending(order.place(threat)).together(what, of, naming);
    }
  }
}

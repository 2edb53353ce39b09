package dev.glacis.engine;

import dev.glacis.engine.graph.Adjacency;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.model.ElementKind;
import java.util.BitSet;
import java.util.List;

/** Which threats depend on which unknown fact. Immutable. */
final class Dependents {

  private final FactNumbers facts;
  private final Adjacency threats;
  private final Adjacency runs;
  private final List<ThreatOrder.Run> runsByNumber;

  /**
   * @param facts complete: no more may be named
   * @param threats by fact
   * @param runs numbers of runs of threats, by fact
   */
  Dependents(
      FactNumbers facts, FactPairs threats, FactPairs runs, List<ThreatOrder.Run> runsByNumber) {
    this.facts = facts;
    this.threats = threats.byFact(facts.last());
    this.runs = runs.byFact(facts.last());
    this.runsByNumber = runsByNumber;
  }

  /** The facts of one attribute by element, for {@link #collect}; null when none matters. */
  int[] facts(ElementKind kind, String attribute) {
    return facts.column(kind, attribute);
  }

  /** Collects the threats that depend on a fact. */
  void collect(GraphNode element, String attribute, BitSet into) {
    collect(facts(element.ref().kind(), attribute), element.index(), into);
  }

  /**
   * Collects the threats that depend on a fact.
   *
   * @param facts facts of one attribute, or null
   */
  void collect(int[] facts, int element, BitSet into) {
    int fact = facts == null ? FactNumbers.NONE : facts[element];
    for (int at = threats.begin(fact); at < threats.end(fact); at++) {
      into.set(threats.member(at));
    }
    for (int at = runs.begin(fact); at < runs.end(fact); at++) {
      ThreatOrder.Run run = runsByNumber.get(runs.member(at));
      into.set(run.begin(), run.end());
    }
  }
}

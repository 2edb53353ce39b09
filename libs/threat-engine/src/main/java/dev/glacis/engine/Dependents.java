package dev.glacis.engine;

import dev.glacis.engine.graph.Adjacency;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.model.ElementKind;
import java.util.BitSet;

/** Which threats depend on which unknown fact. One thread uses it at a time. */
final class Dependents {

  /** Threats from which on those of a group are kept as a set. */
  private static final int LEAST_LARGE = 512;

  /** No more groups than these are kept as sets, however many threats there are. */
  private static final int MOST_LARGE = 256;

  private final FactNumbers facts;
  private final Adjacency threatsByFact;
  private final Adjacency groupsByFact;
  private final Adjacency outerByGroup;
  private final Adjacency threatsByGroup;
  private final int[] collected;
  private final BitSet[] whole;
  private final int large;
  private BitSet collecting;
  private int turn;

  /**
   * @param facts complete: no more may be named
   * @param groupsByFact groups of facts on which threats depend together
   * @param outerByGroup groups of which a group is part
   */
  Dependents(
      FactNumbers facts,
      Adjacency threatsByFact,
      Adjacency groupsByFact,
      Adjacency outerByGroup,
      Adjacency threatsByGroup) {
    this.facts = facts;
    this.threatsByFact = threatsByFact;
    this.groupsByFact = groupsByFact;
    this.outerByGroup = outerByGroup;
    this.threatsByGroup = threatsByGroup;
    this.collected = new int[threatsByGroup.owners()];
    this.whole = new BitSet[threatsByGroup.owners()];
    this.large = Math.max(LEAST_LARGE, threatsByGroup.pairs() / MOST_LARGE);
  }

  /** The facts of one attribute by element, for {@link #collect}; null when none matters. */
  int[] facts(ElementKind kind, String attribute) {
    return facts.column(kind, attribute);
  }

  /** Whether any threat depends on a fact. */
  boolean any(int fact) {
    return threatsByFact.count(fact) + groupsByFact.count(fact) > 0;
  }

  /** Forgets what the set holds into which threats are collected, because it was emptied. */
  void restart() {
    collecting = null;
  }

  /** Collects the threats that depend on a fact. */
  void collect(GraphNode element, String attribute, BitSet into) {
    collect(facts(element.kind(), attribute), element.index(), into);
  }

  /**
   * Collects the threats that depend on a fact.
   *
   * @param facts facts of one attribute, or null
   */
  void collect(int[] facts, int element, BitSet into) {
    if (facts != null) {
      collect(facts[element], into);
    }
  }

  void collect(int fact, BitSet into) {
    if (into != collecting) {
      collecting = into;
      turn++;
    }
    addAll(threatsByFact, fact, into);
    for (int at = groupsByFact.begin(fact); at < groupsByFact.end(fact); at++) {
      collectGroup(groupsByFact.member(at), into);
    }
  }

  /** Groups lie in each other as deep as conditions do. */
  private void collectGroup(int group, BitSet into) {
    if (collected[group] == turn) {
      return;
    }
    collected[group] = turn;
    if (threatsByGroup.count(group) >= large) {
      into.or(whole(group));
    } else {
      addAll(threatsByGroup, group, into);
    }
    for (int at = outerByGroup.begin(group); at < outerByGroup.end(group); at++) {
      collectGroup(outerByGroup.member(at), into);
    }
  }

  private BitSet whole(int group) {
    if (whole[group] == null) {
      whole[group] = new BitSet();
      addAll(threatsByGroup, group, whole[group]);
    }
    return whole[group];
  }

  private static void addAll(Adjacency threats, int owner, BitSet into) {
    for (int at = threats.begin(owner); at < threats.end(owner); at++) {
      into.set(threats.member(at));
    }
  }
}

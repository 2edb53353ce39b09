package dev.glacis.engine;

import dev.glacis.engine.evaluation.Question;
import dev.glacis.engine.graph.Adjacency;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.logic.FactKey;
import dev.glacis.engine.logic.OpenFactSink;
import dev.glacis.engine.pack.AttributeDefinition;
import dev.glacis.engine.pack.AttributeRole;
import dev.glacis.engine.pack.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;

/**
 * Collects what nobody said, what it would settle, and whatever else an answer can change. Threats
 * are numbers in the order of their fingerprints; all facts of one come before those of the next.
 */
final class Questions {

  private final Vocabulary vocabulary;
  private final ModelGraph graph;
  private final String[] fingerprints;
  private final int named;
  private final FactNumbers facts;
  private final FactPairs asked = new FactPairs();
  private final FactPairs depending = new FactPairs();
  private final FactPairs dependingTogether = new FactPairs();
  private final List<ThreatOrder.Run> runs = new ArrayList<>();
  private final OpenFactSink dependence;
  private int threat;

  /**
   * @param fingerprints of all threats, ascending
   * @param named most threats that one question names
   */
  Questions(Vocabulary vocabulary, ModelGraph graph, String[] fingerprints, int named) {
    this.vocabulary = vocabulary;
    this.graph = graph;
    this.fingerprints = fingerprints;
    this.named = named;
    this.facts = new FactNumbers(graph);
    this.dependence =
        (element, attribute) -> depending.add(facts.of(element, attribute), this.threat);
  }

  /** Facts that a threat assumes, or controls that could mitigate it: worth a question. */
  void ask(List<FactKey> worthAsking, int threat) {
    for (FactKey key : worthAsking) {
      int fact = facts.of(key.element(), key.attribute());
      asked.add(fact, threat);
      depending.add(fact, threat);
    }
  }

  /** Takes facts on which a threat can depend, whether it assumes them or not. */
  OpenFactSink dependsOn(int threat) {
    this.threat = threat;
    return dependence;
  }

  /** Facts about a whole definition: all of its threats can depend on each of them. */
  void dependTogether(Consumer<OpenFactSink> naming, ThreatOrder.Run threats) {
    int run = runs.size();
    runs.add(threats);
    naming.accept((element, attribute) -> dependingTogether.add(facts.of(element, attribute), run));
  }

  /**
   * The one that would settle most first.
   *
   * @param currentRisk of each threat
   */
  List<Question> ranked(IntUnaryOperator currentRisk) {
    Dependents dependents = new Dependents(facts, depending, dependingTogether, runs);
    Influences influences = new Influences(graph, dependents);
    Adjacency stakes = asked.byFact(facts.last());
    ThreatNames names = new ThreatNames(fingerprints, named);
    BitSet changeable = new BitSet(fingerprints.length);
    List<Question> questions = new ArrayList<>();
    facts.forEach(
        (element, name, number) -> {
          if (stakes.count(number) > 0) {
            FactKey fact = new FactKey(element, name);
            AttributeDefinition attribute = vocabulary.attributes().get(name);
            changeable.clear();
            influences.collect(fact, attribute, changeable);
            AtStake stake = AtStake.of(stakes, number, currentRisk);
            questions.add(question(fact, attribute, stake, changeable, names));
          }
        });
    questions.sort(
        Comparator.comparingInt(Question::riskAtStake)
            .thenComparingInt(Question::settles)
            .reversed());
    return questions;
  }

  private static Question question(
      FactKey fact,
      AttributeDefinition attribute,
      AtStake stake,
      BitSet changeable,
      ThreatNames names) {
    int changes = changeable.cardinality();
    return new Question(
        fact.element().ref(),
        fact.attribute(),
        attribute != null && attribute.role() == AttributeRole.CONTROL,
        QuestionText.of(fact, attribute),
        names.first(changeable, changes),
        changes,
        stake.threats(),
        stake.risk());
  }

  /** Threats that an answer would settle, and the sum of their current risk. */
  private record AtStake(int threats, int risk) {

    /** A threat can have asked for a fact several times, but then in a row. */
    static AtStake of(Adjacency asked, int fact, IntUnaryOperator currentRisk) {
      int last = -1;
      int threats = 0;
      int risk = 0;
      for (int at = asked.begin(fact); at < asked.end(fact); at++) {
        int threat = asked.member(at);
        if (threat != last) {
          last = threat;
          threats++;
          risk += currentRisk.applyAsInt(threat);
        }
      }
      return new AtStake(threats, risk);
    }
  }
}

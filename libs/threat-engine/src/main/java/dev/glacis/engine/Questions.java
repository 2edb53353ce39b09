package dev.glacis.engine;

import dev.glacis.engine.evaluation.Question;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.logic.FactKey;
import dev.glacis.engine.pack.AttributeDefinition;
import dev.glacis.engine.pack.AttributeRole;
import dev.glacis.engine.pack.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

/**
 * Collects what nobody said, what it would settle, and whatever else an answer can change. Threats
 * are numbers in the order of their fingerprints.
 */
final class Questions {

  private final Vocabulary vocabulary;
  private final ModelGraph graph;
  private final String[] fingerprints;
  private final Function<String, BitSet> nameable;
  private final int named;
  private final FactNumbers facts;
  private final FactDependences asked;
  private final FactDependences depending;

  /**
   * @param fingerprints of all threats, ascending
   * @param nameable threats that an answer about an attribute can change at all: those of the model
   *     as it is drawn, and others where it can correct the drawing; never changed
   * @param named most threats that one question names
   */
  Questions(
      Vocabulary vocabulary,
      ModelGraph graph,
      String[] fingerprints,
      Function<String, BitSet> nameable,
      int named) {
    this.vocabulary = vocabulary;
    this.graph = graph;
    this.fingerprints = fingerprints;
    this.nameable = nameable;
    this.named = named;
    this.facts = new FactNumbers(graph);
    this.asked = new FactDependences(facts);
    this.depending = new FactDependences(facts);
  }

  /** Facts about which a threat is worth a question. */
  FactDependences asking(int threat) {
    return asked.of(threat);
  }

  /** Facts on which a threat can depend, whether it assumes them or not; those it asks too. */
  FactDependences depending(int threat) {
    return depending.of(threat);
  }

  /**
   * The one that would settle most first.
   *
   * @param currentRisk of each threat
   */
  List<Question> ranked(IntUnaryOperator currentRisk) {
    Dependents asking = asked.dependents();
    Dependents dependents = depending.dependents();
    Influences influences = new Influences(graph, dependents);
    ThreatNames names = new ThreatNames(fingerprints, named);
    BitSet threats = new BitSet(fingerprints.length);
    List<Question> questions = new ArrayList<>();
    facts.forEach(
        (element, name, number) -> {
          if (asking.any(number)) {
            threats.clear();
            asking.restart();
            asking.collect(number, threats);
            AtStake stake = AtStake.of(threats, currentRisk);
            FactKey fact = new FactKey(element, name);
            AttributeDefinition attribute = vocabulary.attributes().get(name);
            threats.clear();
            dependents.restart();
            influences.collect(fact, attribute, threats);
            threats.and(nameable.apply(name));
            questions.add(question(fact, attribute, stake, threats, names));
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

    static AtStake of(BitSet threats, IntUnaryOperator currentRisk) {
      return new AtStake(threats.cardinality(), threats.stream().map(currentRisk).sum());
    }
  }
}

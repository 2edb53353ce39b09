package dev.glacis.engine;

import dev.glacis.engine.evaluation.Question;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.logic.FactKey;
import dev.glacis.engine.pack.AttributeDefinition;
import dev.glacis.engine.pack.AttributeRole;
import dev.glacis.engine.pack.Vocabulary;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects what nobody said, what it would settle, and whatever else an answer can change. Threats
 * are numbers in the order of their fingerprints.
 */
final class Questions {

  private final Vocabulary vocabulary;
  private final ModelGraph graph;
  private final String[] fingerprints;
  private final int named;
  private final Map<FactKey, AtStake> asked = new HashMap<>();
  private final Dependents dependents = new Dependents();

  /** Threats that an answer would settle, and the sum of their current risk. */
  private static final class AtStake {

    private int last = -1;
    private int threats;
    private int risk;

    void add(int threat, int currentRisk) {
      if (threat != last) {
        last = threat;
        threats++;
        risk += currentRisk;
      }
    }
  }

  /**
   * @param fingerprints of all threats, ascending
   * @param named most threats that one question names
   */
  Questions(Vocabulary vocabulary, ModelGraph graph, String[] fingerprints, int named) {
    this.vocabulary = vocabulary;
    this.graph = graph;
    this.fingerprints = fingerprints;
    this.named = named;
  }

  /**
   * Facts that a threat assumes, or controls that could mitigate it: worth a question. All facts of
   * one threat come before those of the next.
   */
  void ask(Collection<FactKey> facts, int threat, int currentRisk) {
    for (FactKey fact : facts) {
      asked.computeIfAbsent(fact, key -> new AtStake()).add(threat, currentRisk);
    }
    depends(facts, threat);
  }

  /** Facts on which a threat can depend, whether it assumes them or not. */
  void depends(Collection<FactKey> facts, int threat) {
    dependents.add(facts, threat);
  }

  /** Facts about a whole definition: all of its threats can depend on each of them. */
  void dependTogether(Set<FactKey> facts, int begin, int end) {
    dependents.addRun(facts, begin, end);
  }

  /** The one that would settle most first. */
  List<Question> ranked() {
    Influences influences = new Influences(graph, dependents);
    BitSet changeable = new BitSet(fingerprints.length);
    return asked.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> question(entry.getKey(), entry.getValue(), influences, changeable))
        .sorted(
            Comparator.comparingInt(Question::riskAtStake)
                .thenComparingInt(Question::settles)
                .reversed())
        .toList();
  }

  /**
   * @param changeable one for all questions: it has a bit for each threat
   */
  private Question question(FactKey fact, AtStake stake, Influences influences, BitSet changeable) {
    AttributeDefinition attribute = vocabulary.attributes().get(fact.attribute());
    changeable.clear();
    influences.collect(fact, attribute, changeable);
    return new Question(
        fact.element().ref(),
        fact.attribute(),
        attribute != null && attribute.role() == AttributeRole.CONTROL,
        QuestionText.of(fact, attribute),
        changeable.stream().limit(named).mapToObj(threat -> fingerprints[threat]).toList(),
        changeable.cardinality(),
        stake.threats,
        stake.risk);
  }
}

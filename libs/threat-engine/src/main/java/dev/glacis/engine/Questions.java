package dev.glacis.engine;

import dev.glacis.engine.evaluation.Question;
import dev.glacis.engine.graph.GraphNode;
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

/**
 * Collects what nobody said, what it would settle, and whatever else an answer can change. Threats
 * are numbers in the order of their fingerprints; all facts of one come before those of the next.
 */
final class Questions {

  private final Vocabulary vocabulary;
  private final ModelGraph graph;
  private final String[] fingerprints;
  private final int named;
  private final OpenFactTable facts;
  private int threat;
  private final OpenFactSink depending = (element, attribute) -> depends(element, attribute);

  /**
   * @param fingerprints of all threats, ascending
   * @param named most threats that one question names
   */
  Questions(Vocabulary vocabulary, ModelGraph graph, String[] fingerprints, int named) {
    this.vocabulary = vocabulary;
    this.graph = graph;
    this.fingerprints = fingerprints;
    this.named = named;
    this.facts = new OpenFactTable(graph);
  }

  /** Facts that a threat assumes, or controls that could mitigate it: worth a question. */
  void ask(List<FactKey> asked, int threat, int currentRisk) {
    for (FactKey fact : asked) {
      facts.of(fact.element(), fact.attribute()).ask(threat, currentRisk);
    }
  }

  /** Takes facts on which a threat can depend, whether it assumes them or not. */
  OpenFactSink dependsOn(int threat) {
    this.threat = threat;
    return depending;
  }

  private void depends(GraphNode element, String attribute) {
    facts.of(element, attribute).depends(threat);
  }

  /** Facts about a whole definition: all of its threats can depend on each of them. */
  void dependTogether(Consumer<OpenFactSink> naming, int begin, int end) {
    int[] run = {begin, end};
    naming.accept((element, attribute) -> facts.of(element, attribute).dependTogether(run));
  }

  /** The one that would settle most first. */
  List<Question> ranked() {
    Influences influences = new Influences(graph, facts);
    ThreatNames names = new ThreatNames(fingerprints, named);
    BitSet changeable = new BitSet(fingerprints.length);
    List<Question> questions = new ArrayList<>();
    facts.forEachAsked(
        (fact, open) -> {
          AttributeDefinition attribute = vocabulary.attributes().get(fact.attribute());
          changeable.clear();
          influences.collect(fact, attribute, changeable);
          questions.add(question(fact, open, attribute, changeable, names));
        });
    questions.sort(
        Comparator.comparingInt(Question::riskAtStake)
            .thenComparingInt(Question::settles)
            .reversed());
    return questions;
  }

  private static Question question(
      FactKey fact,
      OpenFact open,
      AttributeDefinition attribute,
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
        open.settles(),
        open.riskAtStake());
  }
}

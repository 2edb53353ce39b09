package dev.glacis.engine;

import dev.glacis.engine.evaluation.Question;
import dev.glacis.engine.logic.FactKey;
import dev.glacis.engine.pack.AttributeDefinition;
import dev.glacis.engine.pack.AttributeRole;
import dev.glacis.engine.pack.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects what nobody said and what it would settle. */
final class Questions {

  private final Vocabulary vocabulary;
  private final SortedMap<FactKey, SortedMap<String, Integer>> risksByFact = new TreeMap<>();

  Questions(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  void add(FactKey fact, String threat, int currentRisk) {
    risksByFact.computeIfAbsent(fact, key -> new TreeMap<>()).put(threat, currentRisk);
  }

  /** The one that would settle most first. */
  List<Question> ranked() {
    return risksByFact.entrySet().stream()
        .map(entry -> question(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingInt(Question::riskAtStake)
                .thenComparingInt(question -> question.threats().size())
                .reversed())
        .toList();
  }

  private Question question(FactKey fact, SortedMap<String, Integer> risks) {
    AttributeDefinition attribute = vocabulary.attributes().get(fact.attribute());
    return new Question(
        fact.element().ref(),
        fact.attribute(),
        attribute != null && attribute.role() == AttributeRole.CONTROL,
        QuestionText.of(fact, attribute),
        List.copyOf(risks.keySet()),
        risks.values().stream().mapToInt(risk -> risk).sum());
  }
}

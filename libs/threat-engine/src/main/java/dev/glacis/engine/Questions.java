package dev.glacis.engine;

import dev.glacis.engine.evaluation.Question;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.logic.FactKey;
import dev.glacis.engine.pack.AttributeDefinition;
import dev.glacis.engine.pack.AttributeRole;
import dev.glacis.engine.pack.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects what nobody said, what it would settle, and whatever else an answer can change. */
final class Questions {

  private final Vocabulary vocabulary;
  private final Influences influences;
  private final SortedMap<FactKey, SortedMap<String, Integer>> risksByFact = new TreeMap<>();
  private final Map<FactKey, SortedSet<String>> dependents = new HashMap<>();
  private final Map<FactKey, List<SortedSet<String>>> together = new HashMap<>();

  Questions(Vocabulary vocabulary, ModelGraph graph) {
    this.vocabulary = vocabulary;
    this.influences = new Influences(graph);
  }

  /** A fact that a threat assumes, or a control that could mitigate it: worth a question. */
  void ask(FactKey fact, String threat, int currentRisk) {
    risksByFact.computeIfAbsent(fact, key -> new TreeMap<>()).put(threat, currentRisk);
    depends(Set.of(fact), threat);
  }

  /** Facts on which a threat can depend, whether it assumes them or not. */
  void depends(Set<FactKey> facts, String threat) {
    for (FactKey fact : facts) {
      dependents.computeIfAbsent(fact, key -> new TreeSet<>()).add(threat);
    }
  }

  /** Facts about a whole definition: all of its threats can depend on each of them. */
  void dependTogether(Set<FactKey> facts, SortedSet<String> threats) {
    for (FactKey fact : facts) {
      together.computeIfAbsent(fact, key -> new ArrayList<>()).add(threats);
    }
  }

  /** The one that would settle most first. */
  List<Question> ranked() {
    return risksByFact.entrySet().stream()
        .map(entry -> question(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingInt(Question::riskAtStake)
                .thenComparingInt(Question::settles)
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
        List.copyOf(changeable(fact, attribute)),
        risks.size(),
        risks.values().stream().mapToInt(risk -> risk).sum());
  }

  private SortedSet<String> changeable(FactKey fact, AttributeDefinition attribute) {
    SortedSet<String> threats = new TreeSet<>();
    addDependents(fact, threats);
    influences.of(fact, attribute, influenced -> addDependents(influenced, threats));
    return threats;
  }

  private void addDependents(FactKey fact, SortedSet<String> threats) {
    threats.addAll(dependents.getOrDefault(fact, Collections.emptySortedSet()));
    together.getOrDefault(fact, List.of()).forEach(threats::addAll);
  }
}

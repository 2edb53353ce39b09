package dev.glacis.compiler;

import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.pack.Alternative;
import dev.glacis.engine.pack.Pack;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.ThreatDefinition;
import dev.glacis.engine.pack.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the parts of a condition, joined by {@code &&}, that keep a definition silent. */
final class SilentParts {

  private final Vocabulary vocabulary;
  private final ThreatDefinition definition;
  private final RuleExample example;

  SilentParts(Vocabulary vocabulary, ThreatDefinition definition, RuleExample example) {
    this.vocabulary = vocabulary;
    this.definition = definition;
    this.example = example;
  }

  /** What an alternative needs and does not find, else all that it needs. */
  String of(Alternative alternative) {
    List<String> missing = missing(alternative);
    return missing.isEmpty()
        ? alternative.id() + " needs " + alternative.source()
        : alternative.id() + " needs " + String.join(" and ", missing) + ", which does not hold";
  }

  /** Nothing when the parts cannot be told apart, or all or none of them are missing. */
  private List<String> missing(Alternative alternative) {
    List<String> sources = Conjuncts.of(alternative.source());
    if (!(alternative.condition() instanceof Condition.And and)
        || and.parts().size() != sources.size()) {
      return List.of();
    }
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      if (!holds(new Alternative(alternative.id(), sources.get(i), and.parts().get(i)))) {
        missing.add(sources.get(i));
      }
    }
    return missing.size() == sources.size() ? List.of() : missing;
  }

  /** Whether a part alone holds, or could, on what is expected to carry the threat. */
  private boolean holds(Alternative part) {
    Set<String> carriers =
        new ThreatEngine(alone(part))
            .evaluate(example.model()).threats().stream()
                .flatMap(threat -> threat.elements().stream())
                .map(element -> element.id())
                .collect(Collectors.toCollection(TreeSet::new));
    return example.on().isEmpty() ? !carriers.isEmpty() : carriers.containsAll(example.on());
  }

  private PackSet alone(Alternative part) {
    ThreatDefinition shortened =
        new ThreatDefinition(
            definition.id(),
            definition.version(),
            definition.pack(),
            definition.title(),
            definition.summary(),
            List.of(),
            definition.text(),
            definition.scope(),
            definition.appliesTo(),
            List.of(part),
            definition.reach(),
            definition.stride(),
            definition.lifecycle(),
            definition.references(),
            definition.risk(),
            List.of(),
            definition.harms(),
            definition.systemsWith());
    return new PackSet(
        vocabulary,
        List.of(
            new Pack(
                definition.pack(),
                definition.version(),
                "",
                "",
                "",
                List.of(),
                new TreeMap<>(),
                Vocabulary.of(List.of(), List.of()),
                List.of(shortened),
                List.of())));
  }
}

package dev.glacis.compiler;

import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.evaluation.Threat;
import dev.glacis.engine.pack.Alternative;
import dev.glacis.engine.pack.ThreatDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Runs the examples of threat definitions against the engine. */
public final class RuleExamples {

  private final ThreatEngine engine;

  public RuleExamples(ThreatEngine engine) {
    this.engine = engine;
  }

  /** What is wrong with one example, in sentences; empty when the definition does as it says. */
  public List<String> failures(RuleExample example) {
    List<Threat> threats = threats(example);
    SortedSet<String> carriers = new TreeSet<>();
    threats.forEach(threat -> threat.elements().forEach(element -> carriers.add(element.id())));
    if (!example.fires()) {
      return threats.isEmpty()
          ? List.of()
          : List.of(example.place() + ": fires on " + carriers + " (expected silence)");
    } else if (threats.isEmpty()) {
      return List.of(
          example.place() + ": stays silent (expected a threat on " + example.on() + ")");
    }
    SortedSet<String> expected = new TreeSet<>(example.on());
    return expected.isEmpty() || expected.equals(carriers)
        ? List.of()
        : List.of(example.place() + ": fires on " + carriers + " (expected " + expected + ")");
  }

  /**
   * What the examples of one definition leave out: an alternative that never fires, or no example
   * that fires or stays silent.
   */
  public List<String> gaps(ThreatDefinition definition, List<RuleExample> examples) {
    List<RuleExample> own =
        examples.stream().filter(one -> one.definition().equals(definition.id())).toList();
    List<String> gaps = new ArrayList<>();
    if (own.stream().noneMatch(RuleExample::fires)) {
      gaps.add(definition.id() + ": no example fires");
    }
    if (own.stream().allMatch(RuleExample::fires)) {
      gaps.add(definition.id() + ": no example stays silent");
    }
    Set<String> fired =
        own.stream()
            .filter(RuleExample::fires)
            .flatMap(example -> threats(example).stream())
            .map(threat -> threat.explanation().alternative())
            .collect(Collectors.toSet());
    definition.when().stream()
        .map(Alternative::id)
        .filter(id -> !fired.contains(id))
        .forEach(id -> gaps.add(definition.id() + ": alternative " + id + " fires in no example"));
    return gaps;
  }

  private List<Threat> threats(RuleExample example) {
    return engine.evaluate(example.model()).reported().stream()
        .filter(threat -> threat.definition().id().equals(example.definition()))
        .toList();
  }
}

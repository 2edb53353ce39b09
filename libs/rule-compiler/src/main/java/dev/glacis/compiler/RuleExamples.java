package dev.glacis.compiler;

import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.evaluation.Threat;
import dev.glacis.engine.pack.Alternative;
import dev.glacis.engine.pack.ThreatDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Runs the examples of threat definitions against the engine. */
public final class RuleExamples {

  private static final String SILENT = "silent";
  private static final String FIRES = "fires";

  private final ThreatEngine engine;

  public RuleExamples(ThreatEngine engine) {
    this.engine = engine;
  }

  /**
   * Runs every example of packs that were compiled and looks for gaps.
   *
   * @throws dev.glacis.engine.pack.InvalidPackException when the compilation has problems
   */
  public static RuleTestReport test(Compilation compilation) {
    RuleExamples runner = new RuleExamples(new ThreatEngine(compilation.packSet()));
    return new RuleTestReport(
        compilation.examples().stream().map(runner::run).toList(),
        compilation.packs().stream()
            .flatMap(pack -> pack.threats().stream())
            .flatMap(threat -> runner.gaps(threat, compilation.examples()).stream())
            .toList());
  }

  /** Runs one example. */
  public ExampleResult run(RuleExample example) {
    List<Threat> threats = reported(example);
    SortedSet<String> carriers = new TreeSet<>();
    threats.forEach(threat -> threat.elements().forEach(element -> carriers.add(element.id())));
    SortedSet<String> expected = new TreeSet<>(example.on());
    boolean passed =
        example.fires()
            ? !threats.isEmpty()
                && (expected.isEmpty() || expected.equals(carriers))
                && ShownCountermeasures.asStated(example, threats)
            : threats.isEmpty();
    return new ExampleResult(
        example,
        passed,
        example.fires() ? fires(expected) + ShownCountermeasures.stated(example) : SILENT,
        threats.isEmpty() ? SILENT : fires(carriers) + ShownCountermeasures.found(example, threats),
        threats.isEmpty() ? whySilent(example) : whyItFires(example, threats));
  }

  /** What is wrong with one example, in sentences; empty when the definition does as it says. */
  public List<String> failures(RuleExample example) {
    ExampleResult result = run(example);
    return result.passed() ? List.of() : List.of(result.toString());
  }

  /**
   * What the examples of one definition leave out: an alternative that never fires, no example that
   * fires or stays silent, or a silent one that shows little, because it differs from every firing
   * one in more than one fact.
   */
  public List<RuleGap> gaps(ThreatDefinition definition, List<RuleExample> examples) {
    List<RuleExample> own =
        examples.stream().filter(one -> one.definition().equals(definition.id())).toList();
    List<RuleExample> firing = own.stream().filter(RuleExample::fires).toList();
    List<RuleGap> gaps = new ArrayList<>();
    if (firing.isEmpty()) {
      gaps.add(gap(definition, "no example fires"));
    }
    if (firing.size() == own.size()) {
      gaps.add(gap(definition, "no example stays silent"));
    }
    Set<String> fired =
        firing.stream()
            .flatMap(example -> reported(example).stream())
            .map(threat -> threat.explanation().alternative())
            .collect(Collectors.toSet());
    definition.when().stream()
        .map(Alternative::id)
        .filter(id -> !fired.contains(id))
        .forEach(id -> gaps.add(gap(definition, "alternative " + id + " fires in no example")));
    own.stream()
        .filter(example -> !example.fires())
        .flatMap(example -> farFromAll(example, firing).stream())
        .forEach(gaps::add);
    return gaps;
  }

  private static RuleGap gap(ThreatDefinition definition, String message) {
    String file = definition.pack() + "/threats/" + definition.id() + ".yaml";
    return new RuleGap(definition.id(), file, message);
  }

  /** Says so when no firing example differs from the silent one in exactly one fact. */
  private static Optional<RuleGap> farFromAll(RuleExample silent, List<RuleExample> firing) {
    StatedFacts facts = StatedFacts.of(silent.model());
    return firing.stream()
        .min(Comparator.comparingInt(one -> distance(one, facts)))
        .filter(nearest -> distance(nearest, facts) != 1)
        .map(nearest -> new RuleGap(silent.definition(), silent.place(), far(silent, nearest)));
  }

  private static String far(RuleExample silent, RuleExample nearest) {
    List<String> differences =
        StatedFacts.of(nearest.model()).differences(StatedFacts.of(silent.model()));
    return "'"
        + silent.name()
        + "' differs from '"
        + nearest.name()
        + "', the nearest example that fires, in "
        + differences.size()
        + " facts (expected one)"
        + (differences.isEmpty() ? "" : ": " + String.join("; ", differences));
  }

  private static int distance(RuleExample firing, StatedFacts silent) {
    return StatedFacts.of(firing.model()).differences(silent).size();
  }

  private static String whyItFires(RuleExample example, List<Threat> threats) {
    return threats.stream().map(ExampleReasons::whyItFires).collect(Collectors.joining("; "))
        + ShownCountermeasures.reason(example, threats);
  }

  private String whySilent(RuleExample example) {
    return all(example).stream()
        .filter(threat -> threat.certainty() == Certainty.POSSIBLE)
        .findFirst()
        .map(ExampleReasons::whatIsUnknown)
        .or(() -> engine.packs().definition(example.definition()).map(one -> missing(one, example)))
        .orElse("there is no definition " + example.definition());
  }

  private String missing(ThreatDefinition definition, RuleExample example) {
    return ExampleReasons.whatDoesNotHold(definition, example, engine.packs().vocabulary());
  }

  private List<Threat> reported(RuleExample example) {
    return all(example).stream()
        .filter(threat -> threat.certainty() != Certainty.POSSIBLE)
        .toList();
  }

  private List<Threat> all(RuleExample example) {
    return engine.evaluate(example.model()).threats().stream()
        .filter(threat -> threat.definition().id().equals(example.definition()))
        .toList();
  }

  private static String fires(SortedSet<String> on) {
    return on.isEmpty() ? FIRES : FIRES + " on " + on;
  }
}

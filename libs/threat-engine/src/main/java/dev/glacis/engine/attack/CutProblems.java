package dev.glacis.engine.attack;

import dev.glacis.engine.attack.CutProblem.CutPath;
import dev.glacis.engine.attack.CutProblem.CutStep;
import dev.glacis.engine.attack.CutProblem.Use;
import dev.glacis.engine.pack.CountermeasureDefinition;
import dev.glacis.engine.pack.PackSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts a {@link CutProblem} together: instances that only count together become one candidate. */
final class CutProblems {

  /** So many countermeasures of one threat are looked at, the most effective ones. */
  private static final int MOST_USES = 10;

  private final PackSet packs;
  private final CutOptions options;
  private final Map<String, Integer> candidateOf = new HashMap<>();
  private final List<CutCandidate> candidates = new ArrayList<>();

  private CutProblems(PackSet packs, CutOptions options) {
    this.packs = packs;
    this.options = options;
  }

  static CutProblem of(List<AttackPath> paths, PackSet packs, CutOptions options) {
    CutProblems problems = new CutProblems(packs, options);
    problems.findCandidates(paths);
    return new CutProblem(
        List.copyOf(problems.candidates),
        paths.stream().map(problems::path).toList(),
        options.closedAt());
  }

  /** Instances are together when they occur in the same countermeasures of the same threats. */
  private void findCandidates(List<AttackPath> paths) {
    SortedMap<String, SortedSet<String>> usesOf = new TreeMap<>();
    Map<String, ChosenCountermeasure> parts = new HashMap<>();
    for (AttackPath path : paths) {
      for (AttackStep step : path.steps()) {
        for (MissingCountermeasure missing : step.missing()) {
          for (String instance : missing.instances()) {
            usesOf
                .computeIfAbsent(instance, id -> new TreeSet<>())
                .add(step.threat() + " " + missing.definition());
            parts.computeIfAbsent(instance, id -> part(id, missing));
          }
        }
      }
    }
    Map<Set<String>, List<ChosenCountermeasure>> together = new HashMap<>();
    usesOf.forEach(
        (instance, uses) ->
            together.computeIfAbsent(uses, key -> new ArrayList<>()).add(parts.get(instance)));
    together.values().stream()
        .sorted(Comparator.comparing((List<ChosenCountermeasure> all) -> all.getFirst().instance()))
        .forEach(this::addCandidate);
  }

  private void addCandidate(List<ChosenCountermeasure> parts) {
    parts.forEach(part -> candidateOf.put(part.instance(), candidates.size()));
    candidates.add(new CutCandidate(List.copyOf(parts)));
  }

  private ChosenCountermeasure part(String instance, MissingCountermeasure missing) {
    CountermeasureDefinition definition =
        packs
            .countermeasure(missing.definition())
            .orElseThrow(
                () -> new IllegalArgumentException("no pack defines " + missing.definition()));
    return new ChosenCountermeasure(
        instance,
        missing.definition(),
        missing.title(),
        definition.cost(),
        options.prices().get(definition.cost()));
  }

  private CutPath path(AttackPath path) {
    return new CutPath(
        path.id(),
        100 * path.likelihood() * path.impact(),
        path.steps().stream().map(this::step).toList());
  }

  private CutStep step(AttackStep step) {
    return new CutStep(
        step.remaining(),
        step.missing().stream()
            .sorted(Comparator.comparing(MissingCountermeasure::effect).reversed())
            .limit(MOST_USES)
            .map(this::use)
            .toList());
  }

  private Use use(MissingCountermeasure missing) {
    int[] needs =
        missing.instances().stream().mapToInt(candidateOf::get).distinct().sorted().toArray();
    return new Use(needs, 1 - missing.effect());
  }
}

package dev.glacis.engine.attack;

import dev.glacis.engine.evaluation.AppliedCountermeasure;
import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.evaluation.RiskFactor;
import dev.glacis.engine.evaluation.Threat;
import dev.glacis.engine.model.ElementKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns chains of step numbers into paths that a person can follow. */
final class PathBuilder {

  private final StepIndex steps;
  private final Routes routes;
  private final Map<ElementRef, EntryPoint> entries = new HashMap<>();

  PathBuilder(StepIndex steps, Routes routes, List<EntryPoint> entries) {
    this.steps = steps;
    this.routes = routes;
    entries.forEach(entry -> this.entries.put(entry.component(), entry));
  }

  AttackPath build(int[] chain) {
    List<AttackStep> path = new ArrayList<>();
    Step last = steps.step(chain[chain.length - 1]);
    List<ValuedAsset> targets = steps.targets(last);
    double likelihood = 1;
    boolean assumed = false;
    for (int i = 0; i < chain.length; i++) {
      Step step = steps.step(chain[i]);
      Step before = i == 0 ? null : steps.step(chain[i - 1]);
      AttackStep built = build(step, before, step == last ? targets : List.of());
      path.add(built);
      likelihood *= built.likelihood();
      assumed |= step.threat().certainty() == Certainty.ASSUMED;
    }
    EntryPoint entry = entries.get(path.getFirst().route().getFirst());
    double impact = last.rating().impact();
    return new AttackPath(
        path.stream().map(PathBuilder::id).collect(Collectors.joining(" > ")),
        entry,
        path,
        targets,
        assumed ? Certainty.ASSUMED : Certainty.CONFIRMED,
        likelihood,
        impact,
        (int) Math.round(100 * likelihood * impact),
        StepSentences.of(entry, path, targets));
  }

  private AttackStep build(Step step, Step before, List<ValuedAsset> targets) {
    List<ElementRef> route = before == null ? routes.toFirst(step) : routes.toNext(before, step);
    Threat threat = step.threat();
    ElementRef from = before == null ? null : before.threat().elements().getFirst();
    return new AttackStep(
        threat.fingerprint(),
        threat.title(),
        threat.elements().getFirst(),
        route,
        step.gain(),
        before == null ? step.rating().first() : step.rating().later(),
        step.rating().remaining(),
        missing(threat),
        StepSentences.of(step, from, route, targets));
  }

  /** An asset can be attacked at several components. */
  private static String id(AttackStep step) {
    return step.element().kind() == ElementKind.ASSET
        ? step.threat() + " at " + step.route().getLast().id()
        : step.threat();
  }

  /** Countermeasures that do not count yet: an explanation has a factor for each that does. */
  private static List<MissingCountermeasure> missing(Threat threat) {
    Set<String> counted =
        threat.explanation().factors().stream().map(RiskFactor::name).collect(Collectors.toSet());
    Map<String, List<AppliedCountermeasure>> open =
        threat.countermeasures().stream()
            .filter(applied -> !counted.contains(applied.definition()))
            .filter(applied -> !applied.counts())
            .collect(
                Collectors.groupingBy(
                    AppliedCountermeasure::definition, LinkedHashMap::new, Collectors.toList()));
    return open.values().stream().map(PathBuilder::missing).toList();
  }

  private static MissingCountermeasure missing(List<AppliedCountermeasure> places) {
    AppliedCountermeasure first = places.getFirst();
    return new MissingCountermeasure(
        first.definition(),
        first.title(),
        first.effect(),
        places.stream().map(AppliedCountermeasure::instance).sorted().toList());
  }
}

package dev.glacis.engine.attack;

import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.evaluation.Stride;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.Cost;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.Scope;
import java.util.List;
import java.util.Set;

/** Paths in a few words, for cuts: only what cuts look at is filled in. */
final class CutPaths {

  private static final PackSet PACKS = build();

  private CutPaths() {}

  /** Countermeasures CM-1-A to CM-3-Z; the number tells the cost class. */
  static PackSet packs() {
    return PACKS;
  }

  static AttackPath path(String id, double likelihood, AttackStep... steps) {
    return new AttackPath(
        id, null, List.of(steps), List.of(), Certainty.CONFIRMED, likelihood, 1, 0, id);
  }

  static AttackStep step(String element, double remaining, MissingCountermeasure... missing) {
    List<MissingCountermeasure> placed =
        List.of(missing).stream().map(use -> placed(use, element)).toList();
    return new AttackStep(
        "T@component:" + element,
        "T",
        new ElementRef(ElementKind.COMPONENT, element, null, element),
        List.of(),
        Gain.OUTPUT,
        1,
        remaining,
        placed,
        element);
  }

  /** Without instances, there is one at the element of the step. */
  static MissingCountermeasure use(String definition, double effect, String... instances) {
    return new MissingCountermeasure(definition, definition, effect, List.of(instances));
  }

  private static MissingCountermeasure placed(MissingCountermeasure use, String element) {
    return use.instances().isEmpty()
        ? use(use.definition(), use.effect(), use.definition() + "@component:" + element)
        : use;
  }

  private static PackSet build() {
    AttackPack pack = AttackPack.pack().threat("T", Scope.COMPONENT, Set.of(Stride.TAMPERING), "x");
    for (Cost cost : Cost.values()) {
      for (char letter = 'A'; letter <= 'Z'; letter++) {
        String id = "CM-" + (1 + cost.ordinal()) + "-" + letter;
        pack.against(id, ElementKind.COMPONENT, cost, 0.5);
      }
    }
    return pack.packs();
  }
}

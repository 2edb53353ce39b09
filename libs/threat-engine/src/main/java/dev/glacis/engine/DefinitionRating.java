package dev.glacis.engine;

import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.graph.Bits;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.CountermeasureUse;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.ThreatDefinition;
import dev.glacis.engine.risk.RiskRater;
import java.util.List;

/** What the ratings of one definition's threats have in common. */
final class DefinitionRating {

  private final RiskRater.InherentRisk inherent;
  private final Use[] current;
  private final Use[] projected;

  private DefinitionRating(RiskRater.InherentRisk inherent, Use[] current, Use[] projected) {
    this.inherent = inherent;
    this.current = current;
    this.projected = projected;
  }

  static DefinitionRating of(
      ThreatDefinition definition, PackSet packs, RiskRater rater, EffectColumns effects) {
    ElementKind kind = definition.scope().kind();
    List<CountermeasureUse> uses = definition.countermeasures();
    Use[] current = new Use[uses.size()];
    Use[] projected = new Use[uses.size()];
    boolean same = true;
    for (int i = 0; i < current.length; i++) {
      CountermeasureUse use = uses.get(i);
      EffectColumns.Effect effect =
          effects.of(packs.countermeasure(use.countermeasure()).orElseThrow(), kind);
      current[i] = new Use(effect.current(), 1 - use.effect());
      projected[i] = new Use(effect.projected(), 1 - use.effect());
      same &= effect.current() == effect.projected();
    }
    return new DefinitionRating(rater.inherent(definition), current, same ? current : projected);
  }

  /** Risk on an element where the definition holds with this certainty. */
  double inherent(int element, Certainty certainty) {
    return inherent.of(element, certainty);
  }

  /** What the countermeasures that count now leave of a risk on an element. */
  double current(double inherent, int element) {
    return left(inherent, element, current);
  }

  /** What those leave that count as projected. */
  double projected(double inherent, int element) {
    return left(inherent, element, projected);
  }

  /** Whether the same countermeasures count now and as projected. */
  boolean asProjected() {
    return current == projected;
  }

  private static double left(double whole, int element, Use[] uses) {
    double left = whole;
    for (Use use : uses) {
      if (Bits.has(use.where(), element)) {
        left *= use.left();
      }
    }
    return left;
  }

  /** Where a countermeasure counts and what share of the risk it leaves. */
  private record Use(long[] where, double left) {}
}

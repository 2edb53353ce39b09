package dev.glacis.engine.delta;

import dev.glacis.engine.delta.Pairing.Pair;
import dev.glacis.engine.evaluation.Presence;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Tells why a threat is new, gone or changed. An evaluation follows from model, rules and states
 * alone: what a rule that did not change finds elsewhere is due to the model, and what rests on the
 * same grounds with the same states is due to a rule. Where both changed, both are named.
 */
final class Reasons {

  private final RuleComparison rules;
  private final boolean modelIsTheSame;
  private final boolean modelDiffers;

  Reasons(Baseline baseline, Baseline current, Pairing pairing) {
    this.rules = new RuleComparison(baseline, current);
    boolean known = baseline.model() != null && current.model() != null;
    this.modelIsTheSame = known && baseline.model().equals(current.model());
    this.modelDiffers = known ? !modelIsTheSame : showsAnotherModel(pairing);
  }

  static Set<Reason> sorted(Set<Reason> reasons) {
    Set<Reason> sorted = EnumSet.noneOf(Reason.class);
    sorted.addAll(reasons);
    return Collections.unmodifiableSet(sorted);
  }

  /** Why a threat is reported that was not. */
  Set<Reason> ofNew(BaselineThreat threat) {
    return appearance(rules.isNew(threat.definition()), rules.differedBefore(threat.definition()));
  }

  /** Why a threat that was reported is not. */
  Set<Reason> ofResolved(BaselineThreat threat) {
    return appearance(rules.isGone(threat.definition()), rules.differsNow(threat.definition()));
  }

  /** Why a threat differs in these aspects. */
  Set<Reason> ofChanged(Pair pair, Set<ChangedAspect> aspects) {
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    if (aspects.stream().anyMatch(ChangedAspect::ofTheDefinition)) {
      reasons.add(Reason.RULE);
    }
    if (!aspects.stream().allMatch(ChangedAspect::ofTheDefinition)) {
      reasons.addAll(ofOutcome(pair, aspects));
    }
    return reasons;
  }

  private Set<Reason> appearance(boolean definitionMissing, boolean definitionDiffers) {
    if (definitionMissing) {
      return EnumSet.of(Reason.RULE);
    } else if (!definitionDiffers) {
      return EnumSet.of(Reason.MODEL);
    }
    return modelDiffers ? EnumSet.of(Reason.MODEL, Reason.RULE) : EnumSet.of(Reason.RULE);
  }

  private Set<Reason> ofOutcome(Pair pair, Set<ChangedAspect> aspects) {
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    boolean rule = ruleDiffers(pair);
    if (rule) {
      reasons.add(Reason.RULE);
    }
    if (!modelIsTheSame && (rule ? groundsContradict(pair) : groundsDiffer(pair))) {
      reasons.add(Reason.MODEL);
    }
    if (aspects.stream().anyMatch(ChangedAspect::followsStates)
        && countermeasuresDiffer(pair, (before, after) -> after.decidedOtherwise(before))) {
      reasons.add(Reason.DECISION);
    }
    if (reasons.isEmpty()) {
      // Nothing that the threat rests on differs, so it is rated by another scale.
      reasons.add(Reason.RULE);
    }
    return reasons;
  }

  /** A rule that did not change found something else. */
  private boolean showsAnotherModel(Pairing pairing) {
    return pairing.onlyBefore().stream().anyMatch(one -> !rules.differsNow(one.definition()))
        || pairing.onlyAfter().stream().anyMatch(one -> !rules.differedBefore(one.definition()))
        || pairing.pairs().stream().anyMatch(pair -> !ruleDiffers(pair) && groundsDiffer(pair));
  }

  private boolean ruleDiffers(Pair pair) {
    return rules.differedBefore(pair.after().definition())
        || countermeasuresDiffer(pair, (before, after) -> before.effect() != after.effect());
  }

  private static boolean groundsDiffer(Pair pair) {
    return !pair.before().grounds().equals(pair.after().grounds())
        || !presences(pair.before()).equals(presences(pair.after()));
  }

  /** As far as another rule looks at the same things. */
  private static boolean groundsContradict(Pair pair) {
    return Grounds.contradict(pair.before().grounds(), pair.after().grounds())
        || countermeasuresDiffer(pair, (before, after) -> before.presence() != after.presence());
  }

  private static Map<String, Presence> presences(BaselineThreat threat) {
    return threat.countermeasures().stream()
        .collect(
            Collectors.toMap(BaselineCountermeasure::instance, BaselineCountermeasure::presence));
  }

  /** Of the instances on both sides: one that is missing lies elsewhere in the model. */
  private static boolean countermeasuresDiffer(
      Pair pair, BiPredicate<BaselineCountermeasure, BaselineCountermeasure> differ) {
    Map<String, BaselineCountermeasure> before = new HashMap<>();
    pair.before().countermeasures().forEach(one -> before.put(one.instance(), one));
    return pair.after().countermeasures().stream()
        .anyMatch(
            one ->
                before.containsKey(one.instance()) && differ.test(before.get(one.instance()), one));
  }
}

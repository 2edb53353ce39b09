package dev.glacis.engine.delta;

import dev.glacis.engine.delta.Pairing.Pair;
import dev.glacis.engine.evaluation.Evaluation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What is new, resolved and changed in an evaluation against an earlier one, and why. Possible
 * threats are outside: one that is reported now is new, one that is only possible now is resolved,
 * and both say so. Lists are in the order of current risk (highest first), then fingerprint.
 *
 * @param unchanged how many reported threats differ in nothing
 */
public record EvaluationDelta(
    List<NewThreat> newThreats,
    List<ResolvedThreat> resolved,
    List<ChangedThreat> changed,
    int unchanged,
    SystemTotals before,
    SystemTotals after) {

  private static final Comparator<BaselineThreat> ORDER =
      Comparator.<BaselineThreat, Integer>comparing(threat -> threat.risk().current())
          .reversed()
          .thenComparing(BaselineThreat::fingerprint);

  public EvaluationDelta {
    newThreats = List.copyOf(newThreats);
    resolved = List.copyOf(resolved);
    changed = List.copyOf(changed);
  }

  /** Compares two evaluations alone: renamed definitions are not recognised. */
  public static EvaluationDelta between(Evaluation baseline, Evaluation current) {
    return between(Baseline.of(baseline), Baseline.of(current));
  }

  /** Compares an evaluation with a stored baseline: renamed definitions are not recognised. */
  public static EvaluationDelta between(Baseline baseline, Evaluation current) {
    return between(baseline, Baseline.of(current));
  }

  /**
   * Compares what is known of two evaluations. Renamed definitions are recognised when one side
   * knows its pack set; reasons are most exact when both know pack set and model.
   *
   * @param current what would be stored as the next baseline
   */
  public static EvaluationDelta between(Baseline baseline, Baseline current) {
    Pairing pairing = new Pairing(baseline, current);
    Reasons reasons = new Reasons(baseline, current, pairing);
    List<ChangedThreat> changed = changed(pairing, reasons);
    return new EvaluationDelta(
        newThreats(baseline, pairing, reasons),
        resolved(current, pairing, reasons),
        changed,
        pairing.pairs().size() - changed.size(),
        SystemTotals.of(baseline),
        SystemTotals.of(current));
  }

  /** Whether nothing is new, resolved or changed. */
  public boolean isEmpty() {
    return newThreats.isEmpty() && resolved.isEmpty() && changed.isEmpty();
  }

  private static List<NewThreat> newThreats(Baseline baseline, Pairing pairing, Reasons reasons) {
    Set<String> possible = Set.copyOf(baseline.possible());
    return pairing.onlyAfter().stream()
        .sorted(ORDER)
        .map(
            threat ->
                new NewThreat(
                    threat,
                    pairing.fingerprints(threat).anyMatch(possible::contains),
                    reasons.ofNew(threat)))
        .toList();
  }

  private static List<ResolvedThreat> resolved(Baseline current, Pairing pairing, Reasons reasons) {
    Set<String> possible = Set.copyOf(current.possible());
    return pairing.onlyBefore().stream()
        .sorted(ORDER)
        .map(
            threat ->
                new ResolvedThreat(
                    threat,
                    pairing.fingerprints(threat).anyMatch(possible::contains),
                    reasons.ofResolved(threat)))
        .toList();
  }

  private static List<ChangedThreat> changed(Pairing pairing, Reasons reasons) {
    List<ChangedThreat> changed = new ArrayList<>();
    for (Pair pair : pairing.pairs()) {
      Set<ChangedAspect> aspects = ChangedAspect.between(pair.before(), pair.after());
      if (!aspects.isEmpty()) {
        changed.add(
            new ChangedThreat(
                pair.before(), pair.after(), aspects, reasons.ofChanged(pair, aspects)));
      }
    }
    changed.sort(Comparator.comparing(ChangedThreat::after, ORDER));
    return changed;
  }
}

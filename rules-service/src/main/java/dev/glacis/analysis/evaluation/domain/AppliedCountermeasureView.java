package dev.glacis.analysis.evaluation.domain;

import dev.glacis.engine.answer.Decimals;
import dev.glacis.engine.evaluation.AppliedCountermeasure;
import dev.glacis.engine.pack.Spelling;

/**
 * What one countermeasure does, or would do, to a threat.
 *
 * @param id instance, {@code CM-id@kind:element} or {@code CM-id@system}
 * @param effect share of likelihood or impact that it takes away, 0 to 1, rounded
 */
public record AppliedCountermeasureView(
    String id, String definition, String title, String presence, String status, double effect) {

  static AppliedCountermeasureView of(AppliedCountermeasure applied) {
    return new AppliedCountermeasureView(
        applied.instance(),
        applied.definition(),
        applied.title(),
        Spelling.of(applied.presence()),
        Spelling.of(TreatmentStatus.of(applied.presence())),
        Decimals.rounded(applied.effect()));
  }
}

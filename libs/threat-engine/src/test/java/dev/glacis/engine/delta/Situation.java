package dev.glacis.engine.delta;

import dev.glacis.engine.DemoPacks;
import dev.glacis.engine.ModelBuilder;
import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.risk.RiskScale;

/** A model, packs and scale of one day. */
record Situation(ArchitectureModel model, PackSet packs, RiskScale scale) {

  static Situation of(ModelBuilder model) {
    return new Situation(model.build(), DemoPacks.PACKS, RiskScale.standard());
  }

  Situation with(PackSet other) {
    return new Situation(model, other, scale);
  }

  Situation with(ModelBuilder other) {
    return new Situation(other.build(), packs, scale);
  }

  Situation with(RiskScale other) {
    return new Situation(model, packs, other);
  }

  Evaluation evaluation() {
    return new ThreatEngine(packs, scale).evaluate(model);
  }

  /** All that can be known. */
  Baseline baseline() {
    return Baseline.of(evaluation(), packs).withModel(model);
  }

  /** Without the model. */
  Baseline withoutModel() {
    return Baseline.of(evaluation(), packs);
  }
}

package dev.glacis.engine.delta;

import dev.glacis.engine.DemoPacks;
import dev.glacis.engine.ModelBuilder;
import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.evaluation.CountermeasureState;
import dev.glacis.engine.evaluation.CountermeasureStates;
import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.risk.RiskScale;
import java.util.Map;

/** A model, packs, scale and decisions of one day. */
record Situation(
    ArchitectureModel model, PackSet packs, RiskScale scale, CountermeasureStates states) {

  static Situation of(ModelBuilder model) {
    return new Situation(
        model.build(), DemoPacks.PACKS, RiskScale.standard(), CountermeasureStates.none());
  }

  Situation with(PackSet other) {
    return new Situation(model, other, scale, states);
  }

  Situation with(ModelBuilder other) {
    return new Situation(other.build(), packs, scale, states);
  }

  Situation with(RiskScale other) {
    return new Situation(model, packs, other, states);
  }

  Situation with(String instance, CountermeasureState state) {
    return new Situation(model, packs, scale, CountermeasureStates.of(Map.of(instance, state)));
  }

  Evaluation evaluation() {
    ThreatEngine engine = new ThreatEngine(packs, scale);
    return engine.evaluate(engine.index(model), states);
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

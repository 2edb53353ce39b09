package dev.glacis.engine.answer;

import dev.glacis.engine.evaluation.AggregateRisk;
import dev.glacis.engine.evaluation.CountermeasureStates;
import dev.glacis.engine.evaluation.Counts;
import dev.glacis.engine.evaluation.Evaluated;
import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.evaluation.PackRef;
import dev.glacis.engine.evaluation.RiskScore;
import dev.glacis.engine.evaluation.ThreatBatch;
import java.util.List;
import java.util.function.Consumer;

/** What packs without a rule for any element of a model say. */
record NothingEvaluated() implements Evaluation.Content {

  @Override
  public List<PackRef> packs() {
    return List.of();
  }

  @Override
  public Evaluated evaluated() {
    return new Evaluated(0, 0, 66, 0);
  }

  @Override
  public Counts counts() {
    return new Counts(0, 0, 0, 0, 0);
  }

  @Override
  public RiskScore risk() {
    return new RiskScore(0, 0, 0);
  }

  @Override
  public CountermeasureStates states() {
    return CountermeasureStates.none();
  }

  @Override
  public void forEachBatch(Consumer<ThreatBatch> consumer) {
    // There is none.
  }

  @Override
  public void explain(Consumer<ThreatBatch> consumer, Consumer<Evaluation.Gathered> gathered) {
    gathered.accept(gather());
  }

  @Override
  public Evaluation.Gathered gather() {
    return new Evaluation.Gathered(List::of, List::of);
  }

  @Override
  public List<AggregateRisk> aggregates() {
    return List.of();
  }
}

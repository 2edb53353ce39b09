package dev.glacis.benchmark.run;

import dev.glacis.benchmark.bitmask.BitMaskMatcher;
import dev.glacis.benchmark.cel.CelMatcher;
import dev.glacis.benchmark.drools.DroolsMatcher;
import dev.glacis.benchmark.engine.EngineMatcher;
import dev.glacis.benchmark.lambda.LambdaMatcher;
import dev.glacis.benchmark.match.RuleMatcher;
import dev.glacis.benchmark.match.Workload;

/** Implementations that are compared. */
public enum Contender {
  ENGINE("engine"),
  BIT_MASKS("bit masks"),
  LAMBDAS("lambdas"),
  DROOLS("Drools"),
  CEL("cel-java, indexed");

  private final String label;

  Contender(String label) {
    this.label = label;
  }

  /** The name in tables. */
  public String label() {
    return label;
  }

  /** Compiles the rules and indexes the model; only the engine knows unknown facts. */
  public RuleMatcher prepare(Workload workload) {
    return switch (this) {
      case ENGINE -> new EngineMatcher(workload);
      case BIT_MASKS -> new BitMaskMatcher(workload);
      case LAMBDAS -> new LambdaMatcher(workload);
      case DROOLS -> new DroolsMatcher(workload);
      case CEL -> new CelMatcher(workload);
    };
  }
}

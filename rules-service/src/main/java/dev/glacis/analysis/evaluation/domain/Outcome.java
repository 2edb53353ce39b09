package dev.glacis.analysis.evaluation.domain;

import dev.glacis.engine.evaluation.Evaluated;
import dev.glacis.engine.evaluation.PackRef;
import dev.glacis.engine.evaluation.RiskScore;
import java.util.List;

/** How an evaluation ended. */
public sealed interface Outcome {

  /**
   * The packs were evaluated.
   *
   * @param topThreat null when there is no reported threat
   */
  record Completed(
      List<PackRef> packs, Evaluated evaluated, Counts counts, RiskScore risk, TopThreat topThreat)
      implements Outcome {

    public Completed {
      packs = List.copyOf(packs);
    }
  }

  /**
   * The revision cannot be evaluated, however often it is tried.
   *
   * @param code slug of a problem type
   * @param detail one sentence for the author of the model
   */
  record Failed(String code, String detail) implements Outcome {}
}

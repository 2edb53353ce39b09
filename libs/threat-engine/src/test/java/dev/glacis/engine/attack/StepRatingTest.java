package dev.glacis.engine.attack;

import static dev.glacis.engine.DemoPacks.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.glacis.engine.RandomModels;
import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.evaluation.Threat;
import dev.glacis.engine.risk.RiskScale;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepRatingTest {

  private static final Evaluation EVALUATION = ENGINE.evaluate(RandomModels.of(7).build());

  @Test
  void countermeasuresLeaveAllOfAnAssumedThreatThatHasNone() {
    List<Threat> untouched =
        EVALUATION.threats().stream()
            .filter(threat -> threat.certainty() == Certainty.ASSUMED)
            .filter(threat -> threat.risk().current() == threat.risk().inherent())
            .toList();
    assertThat(untouched).isNotEmpty();
    assertThat(untouched)
        .extracting(threat -> StepRating.of(threat, RiskScale.standard()).remaining())
        .containsOnly(1.0);
  }

  @Test
  void aPathOfOneStepHasTheCurrentRiskOfItsThreat() {
    for (Threat threat : EVALUATION.threats()) {
      StepRating rating = StepRating.of(threat, RiskScale.standard());
      assertThat(100 * rating.first() * rating.impact())
          .as(threat.fingerprint())
          .isCloseTo(threat.risk().current(), within(0.5001));
    }
  }
}

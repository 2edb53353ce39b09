package dev.glacis.engine.delta;

import static dev.glacis.engine.ModelBuilder.in;
import static dev.glacis.engine.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.ModelBuilder;
import dev.glacis.engine.RandomModels;
import dev.glacis.engine.evaluation.Counts;
import dev.glacis.engine.evaluation.RiskScore;
import dev.glacis.engine.model.Parent;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a delta lists. */
class EvaluationDeltaTest {

  private static final String AGENT = "DEMO-COMPONENT-1@component:agent";

  @Test
  void isEmptyAgainstItself() {
    Situation situation = Situation.of(RandomModels.of(7));
    EvaluationDelta delta = EvaluationDelta.between(situation.evaluation(), situation.evaluation());
    assertThat(delta.isEmpty()).isTrue();
    assertThat(delta.unchanged()).isEqualTo(situation.evaluation().reported().size());
    assertThat(delta.before()).isEqualTo(delta.after());
  }

  @Test
  void listsNewThreatsByRiskThenFingerprint() {
    EvaluationDelta delta =
        between(
            agents(), agents("b", "separated", "a").component("c", "app.service", in("outside")));
    assertThat(delta.newThreats())
        .extracting(one -> one.threat().fingerprint())
        .containsExactly(
            "DEMO-COMPONENT-1@component:a",
            "DEMO-COMPONENT-1@component:b",
            "DEMO-COMPONENT-1@component:separated");
    assertThat(delta.resolved()).isEmpty();
    assertThat(delta.changed()).isEmpty();
    assertThat(delta.unchanged()).isZero();
  }

  @Test
  void listsResolvedThreatsAsTheyWere() {
    EvaluationDelta delta = between(agents("b", "a"), agents("b"));
    assertThat(delta.resolved())
        .singleElement()
        .satisfies(
            resolved -> {
              assertThat(resolved.threat().fingerprint()).isEqualTo("DEMO-COMPONENT-1@component:a");
              assertThat(resolved.stillPossible()).isFalse();
            });
    assertThat(delta.newThreats()).isEmpty();
    assertThat(delta.unchanged()).isEqualTo(1);
  }

  @Test
  void saysWhatChanged() {
    EvaluationDelta delta =
        between(
            agent("untrustedContentSeparated", false), agent("untrustedContentSeparated", true));
    assertThat(delta.changed())
        .singleElement()
        .satisfies(
            changed -> {
              assertThat(changed.before().fingerprint()).isEqualTo(AGENT);
              assertThat(changed.aspects())
                  .containsExactly(
                      ChangedAspect.SEVERITY,
                      ChangedAspect.CURRENT_RISK,
                      ChangedAspect.PROJECTED_RISK,
                      ChangedAspect.MITIGATION);
              assertThat(changed.after().risk().current())
                  .isLessThan(changed.before().risk().current());
            });
    assertThat(delta.unchanged()).isZero();
  }

  @Test
  void countsSeveritiesAndRiskOnBothSides() {
    EvaluationDelta delta = between(agents("a", "b", "separated"), agents("separated"));
    RiskScore before = delta.before().risk();
    assertThat(delta.before()).isEqualTo(new SystemTotals(new Counts(0, 2, 1, 0, 0), before));
    assertThat(delta.after().counts()).isEqualTo(new Counts(0, 0, 1, 0, 0));
    assertThat(delta.after().risk().current()).isLessThan(before.current());
    assertThat(delta.after().risk().inherent()).isEqualTo(before.inherent());
  }

  @Test
  void callsAThreatNewThatWasOnlyPossible() {
    EvaluationDelta delta = between(flow(null), flow(in("inside")));
    assertThat(delta.before().counts().possible()).isEqualTo(1);
    assertThat(delta.newThreats())
        .singleElement()
        .satisfies(
            fresh -> {
              assertThat(fresh.threat().fingerprint()).isEqualTo("DEMO-FLOW-1@dataflow:f");
              assertThat(fresh.wasPossible()).isTrue();
              assertThat(fresh.reasons()).containsExactly(Reason.MODEL);
            });
  }

  @Test
  void saysThatAResolvedThreatIsStillPossible() {
    EvaluationDelta delta = between(flow(in("inside")), flow(null));
    assertThat(delta.after().counts().possible()).isEqualTo(1);
    assertThat(delta.resolved())
        .singleElement()
        .satisfies(
            resolved -> {
              assertThat(resolved.stillPossible()).isTrue();
              assertThat(resolved.reasons()).containsExactly(Reason.MODEL);
            });
  }

  @Test
  void saysNothingOfThreatsThatStayPossible() {
    assertThat(between(flow(null), model()).isEmpty()).isTrue();
    assertThat(between(flow(null), flow(null)).unchanged()).isZero();
  }

  private static EvaluationDelta between(ModelBuilder before, ModelBuilder after) {
    return EvaluationDelta.between(
        Situation.of(before).evaluation(), Situation.of(after).evaluation());
  }

  private static ModelBuilder agent(String attribute, Object value) {
    return model()
        .system("safetyCritical", false)
        .component(
            "agent",
            "ai.agent.orchestrator",
            null,
            "indirectContent",
            true,
            "modality",
            List.of("text"),
            attribute,
            value);
  }

  /** Agents that a threat is about; the one called separated has a control. */
  private static ModelBuilder agents(String... ids) {
    ModelBuilder model =
        model().system("safetyCritical", false).zone("outside", 10, null, "tenancy", "single");
    for (String id : ids) {
      model.component(
          id,
          "ai.agent.orchestrator",
          null,
          "indirectContent",
          true,
          "modality",
          List.of("text"),
          "untrustedContentSeparated",
          id.equals("separated"));
    }
    return model;
  }

  /** A threat on a flow rests on two unknown facts, or on three when it ends nowhere. */
  private static ModelBuilder flow(Parent destination) {
    return model()
        .system("safetyCritical", false)
        .zone("outside", 10, null, "tenancy", "single")
        .zone("inside", 80, null)
        .asset("orders", null)
        .component("front", "app.service", in("outside"))
        .component("store", "data.database", destination)
        .carrying("f", "front", "store", false, List.of("orders"));
  }
}

package dev.glacis.engine;

import static dev.glacis.engine.DemoPacks.ENGINE;
import static dev.glacis.engine.DemoPacks.threat;
import static dev.glacis.engine.ModelBuilder.in;
import static dev.glacis.engine.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.glacis.engine.evaluation.AppliedCountermeasure;
import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.evaluation.Mitigation;
import dev.glacis.engine.evaluation.Presence;
import dev.glacis.engine.evaluation.RiskFactor;
import dev.glacis.engine.evaluation.Threat;
import dev.glacis.engine.model.ArchitectureModel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Countermeasures that the model shows, where they live and what they do to the risk. */
class CountermeasuresTest {

  private static final String AGENT = "DEMO-COMPONENT-1@component:agent";

  @Test
  void keepsAThreatThatIsMitigatedAndLowersItsRisk() {
    Threat open = threat(ENGINE.evaluate(agent(false, false)), AGENT);
    Threat partly = threat(ENGINE.evaluate(agent(true, false)), AGENT);
    Threat mitigated = threat(ENGINE.evaluate(agent(true, true)), AGENT);
    assertThat(open.mitigation()).isEqualTo(Mitigation.OPEN);
    assertThat(partly.mitigation()).isEqualTo(Mitigation.PARTLY_MITIGATED);
    assertThat(mitigated.mitigation()).isEqualTo(Mitigation.MITIGATED);
    assertThat(open.risk().current()).isEqualTo(open.risk().inherent());
    assertThat(partly.risk().current()).isEqualTo(Math.round(open.risk().inherent() / 2f));
    assertThat(mitigated.risk().current()).isLessThan(partly.risk().current());
    assertThat(mitigated.risk().inherent()).isEqualTo(open.risk().inherent());
    assertThat(mitigated.explanation().factors())
        .extracting(RiskFactor::name)
        .containsExactly(
            "capability",
            "exposure",
            "evidence",
            "certainty",
            "impact",
            "CM-SEPARATE",
            "CM-ENCRYPT");
  }

  @Test
  void countsACountermeasureOnFlowsOnlyWhenEveryFlowShowsIt() {
    Evaluation evaluation =
        ENGINE.evaluate(
            agentModel(false)
                .component("other", "app.service", in("inside"))
                .flow("clear", "other", "agent", "encrypted", false)
                .flow("covered", "web", "agent", "encrypted", true)
                .flow("open", "web", "agent", "encrypted", false)
                .build());
    Threat threat = threat(evaluation, AGENT);
    assertThat(threat.mitigation()).isEqualTo(Mitigation.OPEN);
    assertThat(threat.countermeasures())
        .filteredOn(applied -> applied.definition().equals("CM-ENCRYPT"))
        .extracting(AppliedCountermeasure::instance, AppliedCountermeasure::presence)
        .containsExactly(
            tuple("CM-ENCRYPT@dataflow:covered", Presence.PRESENT),
            tuple("CM-ENCRYPT@dataflow:open", Presence.ABSENT));
  }

  @Test
  void asksForAnUnknownControlAndCountsItAsAbsent() {
    Evaluation evaluation =
        ENGINE.evaluate(
            model()
                .system("safetyCritical", false)
                .component("agent", "ai.agent.orchestrator", null, foreignContent())
                .build());
    Threat threat = threat(evaluation, AGENT);
    assertThat(threat.certainty()).isEqualTo(Certainty.CONFIRMED);
    assertThat(threat.risk().current()).isEqualTo(threat.risk().inherent());
    assertThat(evaluation.questions())
        .singleElement()
        .satisfies(
            question -> {
              assertThat(question.attribute()).isEqualTo("untrustedContentSeparated");
              assertThat(question.control()).isTrue();
              assertThat(question.text())
                  .isEqualTo("Is content from others kept apart from the instructions of agent?");
              assertThat(question.threats()).containsExactly(AGENT);
              assertThat(question.riskAtStake()).isEqualTo(threat.risk().current());
            });
  }

  @Test
  void letsAFlowOverrideWhatItsDestinationStates() {
    ModelBuilder model =
        model()
            .zone("a", 10, null)
            .zone("b", 80, null)
            .asset("orders", 80)
            .component("front", "app.service", in("a"))
            .component("store", "data.database", in("b"), "authentication", "none")
            .carrying(
                "signed",
                "front",
                "store",
                false,
                List.of("orders"),
                "protocol",
                "grpc",
                "authentication",
                "token")
            .carrying("plain", "front", "store", false, List.of("orders"), "protocol", "grpc");
    Evaluation evaluation = ENGINE.evaluate(model.build());
    assertThat(presence(evaluation, "signed")).isEqualTo(Presence.PRESENT);
    assertThat(presence(evaluation, "plain")).isEqualTo(Presence.ABSENT);
    assertThat(evaluation.countermeasures())
        .filteredOn(instance -> instance.id().equals("CM-AUTHENTICATE@component:store"))
        .singleElement()
        .satisfies(
            instance -> {
              assertThat(instance.presence()).isEqualTo(Presence.ABSENT);
              assertThat(instance.threats())
                  .containsExactly("DEMO-FLOW-1@dataflow:plain", "DEMO-FLOW-1@dataflow:signed");
            });
  }

  @Test
  void placesOneInstanceForTheWholeSystem() {
    Evaluation evaluation =
        ENGINE.evaluate(
            model()
                .system("safetyCritical", false)
                .system("safetyCritical", true)
                .component("agent", "ai.agent.orchestrator", null, foreignContent())
                .build());
    assertThat(evaluation.countermeasures())
        .filteredOn(instance -> instance.definition().equals("CM-TRAIN"))
        .singleElement()
        .satisfies(
            instance -> {
              assertThat(instance.id()).isEqualTo("CM-TRAIN@system");
              assertThat(instance.threats()).containsExactly(AGENT, "DEMO-SYSTEM-1@system");
            });
  }

  private static Presence presence(Evaluation evaluation, String flow) {
    return threat(evaluation, "DEMO-FLOW-1@dataflow:" + flow).countermeasures().stream()
        .filter(applied -> applied.definition().equals("CM-AUTHENTICATE"))
        .findFirst()
        .orElseThrow()
        .presence();
  }

  private static ArchitectureModel agent(boolean separated, boolean encrypted) {
    return agentModel(separated).flow("pages", "web", "agent", "encrypted", encrypted).build();
  }

  private static ModelBuilder agentModel(boolean separated) {
    return model()
        .zone("outside", 10, null)
        .zone("inside", 80, null)
        .component("web", "ai.external.web", in("outside"))
        .component(
            "agent",
            "ai.agent.orchestrator",
            in("inside"),
            "toolCalling",
            true,
            "untrustedContentSeparated",
            separated);
  }

  private static Object[] foreignContent() {
    return new Object[] {"indirectContent", true, "modality", List.of("text")};
  }
}

package dev.glacis.engine;

import static dev.glacis.engine.GuardPacks.ENGINE;
import static dev.glacis.engine.ModelBuilder.in;
import static dev.glacis.engine.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.glacis.engine.evaluation.AppliedCountermeasure;
import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.evaluation.FactOrigin;
import dev.glacis.engine.evaluation.MatchedFact;
import dev.glacis.engine.evaluation.Mitigation;
import dev.glacis.engine.evaluation.Presence;
import dev.glacis.engine.evaluation.Question;
import dev.glacis.engine.evaluation.RiskFactor;
import dev.glacis.engine.evaluation.Threat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Controls that stop untrusted content and sensitive assets on their way. */
class GuardsTest {

  private static final String STEERED = "GUARD-CONTENT-1@component:model";
  private static final String GIVEN_AWAY = "GUARD-ASSET-1@component:model";

  @Test
  void keepsAThreatThatAGuardBeforeItMitigates() {
    Threat open = steered(throughGateway("guardrail", "none"));
    Threat guarded = steered(throughGateway("guardrail", "input"));
    assertThat(open.mitigation()).isEqualTo(Mitigation.OPEN);
    assertThat(guarded.mitigation()).isEqualTo(Mitigation.PARTLY_MITIGATED);
    assertThat(guarded.certainty()).isEqualTo(open.certainty());
    assertThat(guarded.risk().inherent()).isEqualTo(open.risk().inherent());
    assertThat(guarded.risk().current()).isLessThan(open.risk().current());
  }

  @Test
  void namesTheNearestGuardAndHowFarItIs() {
    Threat threat =
        steered(throughGateway("guardrail", "input").flow("direct", "gateway", "service"));
    assertThat(threat.explanation().factors())
        .filteredOn(factor -> factor.name().equals("CM-SCREEN"))
        .extracting(RiskFactor::because)
        .containsExactly(
            "“Screen content” is there, at gateway (guardrail is input, 2 flows before)");
    assertThat(threat.explanation().facts())
        .filteredOn(fact -> fact.attribute().equals("contentScreened"))
        .extracting(fact -> fact.element().id(), MatchedFact::value, MatchedFact::origin)
        .containsExactly(
            tuple("gateway", "guardrail is input, 2 flows before", FactOrigin.DERIVED));
    Threat nearer = steered(throughGateway("guardrail", "input").component("user2", "actor.user", null).component("guard", "ai.model.guard", null).flow("asks", "user2", "guard").flow("screened", "guard", "model"));
    assertThat(nearer.explanation().facts())
        .filteredOn(fact -> fact.attribute().equals("contentScreened"))
        .extracting(fact -> fact.element().id(), MatchedFact::value)
        .containsExactly(tuple("guard", "type is ai.model.guard, 1 flow before"));
  }

  @Test
  void countsNothingWhenOneWayLeadsAroundTheGuard() {
    assertThat(screened(throughGateway("guardrail", "input").flow("around", "user", "service")))
        .isEqualTo(Presence.ABSENT);
  }

  @Test
  void countsNothingWhenNothingArrives() {
    assertThat(
            presence(
                model()
                    .component("gateway", "ai.serving.gateway", null, "guardrail", "input")
                    .component("model", "ai.model.foundation", null, "inputControlledBy", "user")
                    .flow("on", "gateway", "model", "contentControlledBy", "own"),
                STEERED,
                "CM-SCREEN"))
        .isEqualTo(Presence.UNKNOWN);
  }

  @Test
  void countsAnUnknownGuardAsAbsentAndAsksForIt() {
    ModelBuilder unknown = throughGateway();
    Threat threat = steered(unknown);
    assertThat(threat.risk().current()).isEqualTo(threat.risk().inherent());
    assertThat(questions(unknown, "guardrail")).containsExactly("gateway");
  }

  @Test
  void asksForEveryUnknownGuardThatIsNearestOnItsWay() {
    ModelBuilder unknown =
        throughGateway()
            .component("other", "app.service", null)
            .flow("otherWords", "user", "other", "checked", false)
            .flow("otherOn", "other", "model", "checked", false);
    assertThat(questions(unknown, "guardrail")).containsExactly("gateway", "other");
  }

  @Test
  void doesNotRelyOnWhatStrangersSayAboutThemselves() {
    assertThat(
            screened(
                model()
                    .component("user", "actor.user", null, "guardrail", "both")
                    .component("model", "ai.model.foundation", null, "guardrail", "none")
                    .flow("words", "user", "model", "checked", false)))
        .isEqualTo(Presence.ABSENT);
  }

  @Test
  void takesAStatementForADescriptionOfWhatFlowsBring() {
    assertThat(screened(throughGateway("guardrail", "input").input("user")))
        .as("users are drawn").isEqualTo(Presence.PRESENT);
    assertThat(screened(throughGateway("guardrail", "input").input("public")))
        .as("the public comes by some other way").isEqualTo(Presence.ABSENT);
  }

  private static ModelBuilder throughGateway(Object... attributes) {
    return model()
        .component("user", "actor.user", null)
        .component("gateway", "ai.serving.gateway", null, attributes)
        .component("service", "app.service", null, "guardrail", "none")
        .component("model", "ai.model.foundation", null, "guardrail", "none")
        .flow("words", "user", "gateway", "checked", false)
        .flow("passed", "gateway", "service", "checked", false)
        .flow("asked", "service", "model", "checked", false);
  }
}

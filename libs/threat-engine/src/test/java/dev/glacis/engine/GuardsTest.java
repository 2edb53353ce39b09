package dev.glacis.engine;

import static dev.glacis.engine.GuardPacks.ENGINE;
import static dev.glacis.engine.ModelBuilder.in;
import static dev.glacis.engine.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.glacis.engine.evaluation.AppliedCountermeasure;
import dev.glacis.engine.evaluation.CountermeasureStates;
import dev.glacis.engine.evaluation.ElementRef;
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
    assertThat(guarded.mitigation()).isEqualTo(Mitigation.MITIGATED);
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
    Threat nearer =
        steered(
            throughGateway("guardrail", "input")
                .component("user2", "actor.user", null)
                .component("guard", "ai.model.guard", null)
                .flow("asks", "user2", "guard")
                .flow("screened", "guard", "model"));
    assertThat(nearer.explanation().facts())
        .filteredOn(fact -> fact.attribute().equals("contentScreened"))
        .extracting(fact -> fact.element().id(), MatchedFact::value)
        .containsExactly(tuple("guard", "type is ai.model.guard, 1 flow before"));
  }

  @Test
  void countsNothingWhenOneWayLeadsAroundTheGuard() {
    assertThat(
            screened(
                throughGateway("guardrail", "input")
                    .flow("around", "user", "service", "checked", false)))
        .isEqualTo(Presence.ABSENT);
  }

  @Test
  void countsNothingWhenNothingArrives() {
    ModelBuilder own =
        model()
            .component("gateway", "ai.serving.gateway", null, "guardrail", "input")
            .component("model", "ai.model.foundation", null, "inputControlledBy", "user")
            .flow("on", "gateway", "model", "contentControlledBy", "own");
    assertThat(presence(own, STEERED, "CM-FILTER")).isEqualTo(Presence.ABSENT);
  }

  @Test
  void countsAnUnknownGuardAsAbsentAndAsksForIt() {
    ModelBuilder unknown = throughGateway();
    Threat threat = steered(unknown);
    assertThat(presence(unknown, STEERED, "CM-SCREEN")).isEqualTo(Presence.UNKNOWN);
    assertThat(threat.risk().current()).isEqualTo(threat.risk().inherent());
    assertThat(asked(unknown, "guardrail")).containsExactly("gateway");
    assertThat(ENGINE.evaluate(unknown.build()).questions())
        .filteredOn(question -> question.attribute().equals("guardrail"))
        .extracting(question -> question.element().id(), Question::settles)
        .containsExactly(tuple("gateway", 5));
  }

  /** The helper says that its input is its own, until somebody says who can write the notes. */
  @Test
  void doesNotCountOnAStatementThatAnAnswerCanContradict() {
    ModelBuilder notes =
        model()
            .component("user", "actor.user", null, "writableBy", "own")
            .component(
                "gateway", "ai.serving.gateway", null, "guardrail", "input", "writableBy", "own")
            .component("model", "ai.model.foundation", null, "writableBy", "own")
            .component("notes", "data.filestore", null)
            .component(
                "helper", "app.service", null, "inputControlledBy", "own", "writableBy", "own")
            .flow("words", "user", "gateway")
            .flow("asked", "gateway", "model")
            .flow("read", "notes", "helper")
            .flow("told", "helper", "model");
    assertThat(screened(notes)).isEqualTo(Presence.PRESENT);
    Evaluation open =
        ENGINE.evaluate(
            ENGINE.index(notes.build()).openToCorrection(), CountermeasureStates.none());
    assertThat(presence(open, STEERED, "CM-SCREEN")).isEqualTo(Presence.UNKNOWN);
  }

  @Test
  void asksForTheNearestUnknownGuardOnEachWay() {
    ModelBuilder unknown =
        throughGateway()
            .component("other", "app.service", null)
            .flow("otherWords", "user", "other", "checked", false)
            .flow("otherOn", "other", "model", "checked", false);
    assertThat(asked(unknown, "guardrail")).containsExactlyInAnyOrder("gateway", "other");
  }

  @Test
  void asksForTheOwnControlAndForTheGuardWhenEitherSettlesIt() {
    ModelBuilder unknown =
        model()
            .component("user", "actor.user", null)
            .component("gateway", "ai.serving.gateway", null)
            .component("model", "ai.model.foundation", null)
            .flow("words", "user", "gateway", "checked", false)
            .flow("asked", "gateway", "model", "checked", false);
    assertThat(asked(unknown, "guardrail")).containsExactlyInAnyOrder("gateway", "model");
  }

  @Test
  void doesNotRelyOnWhatStrangersSayAboutThemselves() {
    ModelBuilder direct =
        model()
            .component("user", "actor.user", null, "guardrail", "both")
            .component("model", "ai.model.foundation", null, "guardrail", "none")
            .flow("words", "user", "model", "checked", false);
    assertThat(screened(direct)).isEqualTo(Presence.ABSENT);
  }

  @Test
  void takesAStatementForADescriptionOfWhatFlowsBring() {
    assertThat(screened(modelTaking("user"))).as("users are drawn").isEqualTo(Presence.PRESENT);
    assertThat(screened(modelTaking("public")))
        .as("the public must come some other way")
        .isEqualTo(Presence.ABSENT);
  }

  @Test
  void letsContentBeginWhereAFlowStatesAnAuthorWhomNothingBeforeAccountsFor() {
    assertThat(
            screened(
                throughGateway("guardrail", "input")
                    .flow("more", "service", "model", "contentControlledBy", "user")))
        .isEqualTo(Presence.PRESENT);
    assertThat(
            screened(
                throughGateway("guardrail", "input")
                    .flow(
                        "more",
                        "service",
                        "model",
                        "contentControlledBy",
                        "public",
                        "checked",
                        false)))
        .isEqualTo(Presence.ABSENT);
  }

  @Test
  void letsContentThatBeginsInAFlowAccountForStatementsBehindIt() {
    assertThat(screened(stated("public"))).isEqualTo(Presence.PRESENT);
    assertThat(screened(stated("user"))).isEqualTo(Presence.PRESENT);
    assertThat(
            screened(
                stated("user")
                    .flow(
                        "around",
                        "app",
                        "model",
                        "contentControlledBy",
                        "public",
                        "checked",
                        false)))
        .isEqualTo(Presence.ABSENT);
  }

  @Test
  void letsContentAccountForStatementsThatBeginsWhereLessTrustedContentArrivesToo() {
    ModelBuilder shop =
        model()
            .component("web", "ai.external.web", null)
            .component("shop", "data.database", null, "writableBy", "customers")
            .component("gateway", "ai.serving.gateway", null, "guardrail", "input")
            .component("service", "app.service", null, "guardrail", "none")
            .component("model", "ai.model.foundation", null, "inputControlledBy", "user")
            .flow("pages", "web", "shop", "checked", false)
            .flow("rows", "shop", "gateway", "contentControlledBy", "user", "checked", false)
            .flow("passed", "gateway", "service", "checked", false)
            .flow("asked", "service", "model", "checked", false);
    assertThat(screened(shop)).isEqualTo(Presence.PRESENT);
  }

  @Test
  void doesNotLetStatementsAccountForEachOther() {
    assertThat(screened(stated("user").flow("answer", "model", "app", "checked", false)))
        .as("a user's words do not account for those of the public")
        .isEqualTo(Presence.PRESENT);
    assertThat(screened(stated("public").flow("answer", "model", "app", "checked", false)))
        .isEqualTo(Presence.ABSENT);
  }

  @Test
  void doesNotLetAStatementAccountForItself() {
    ModelBuilder circle =
        throughGateway("guardrail", "input")
            .component(
                "loop", "app.service", null, "inputControlledBy", "public", "guardrail", "none")
            .flow("there", "loop", "model", "checked", false)
            .flow("back", "model", "loop", "checked", false);
    assertThat(screened(circle)).isEqualTo(Presence.ABSENT);
  }

  @Test
  void takesAFlowForAGuardToo() {
    ModelBuilder checked =
        throughGateway("guardrail", "none").flow("around", "user", "service", "checked", true);
    assertThat(screened(checked)).isEqualTo(Presence.ABSENT);
    ModelBuilder only =
        model()
            .component("user", "actor.user", null)
            .component("service", "app.service", null, "guardrail", "none")
            .component("model", "ai.model.foundation", null, "guardrail", "none")
            .flow("words", "user", "service", "checked", true)
            .flow("asked", "service", "model", "checked", false);
    assertThat(screened(only)).isEqualTo(Presence.PRESENT);
    assertThat(presence(only, "GUARD-CONTENT-2@dataflow:asked", "CM-CHECK"))
        .isEqualTo(Presence.PRESENT);
    assertThat(presence(only, "GUARD-CONTENT-2@dataflow:words", "CM-SCREEN"))
        .as("the check stands before the service, not in it")
        .isEqualTo(Presence.PRESENT);
  }

  @Test
  void knowsAGuardByWhatItInherits() {
    ModelBuilder filtered =
        model()
            .zone("edge", 50, null, "filtered", true)
            .component("user", "actor.user", null)
            .component("gateway", "ai.serving.gateway", in("edge"))
            .component("model", "ai.model.foundation", null)
            .flow("words", "user", "gateway")
            .flow("asked", "gateway", "model");
    assertThat(presence(filtered, STEERED, "CM-FILTER")).isEqualTo(Presence.PRESENT);
  }

  @Test
  void stopsSensitiveAssetsOnTheirWay() {
    assertThat(presence(names(true, false), GIVEN_AWAY, "CM-MASK")).isEqualTo(Presence.PRESENT);
    assertThat(presence(names(false, false), GIVEN_AWAY, "CM-MASK")).isEqualTo(Presence.ABSENT);
    assertThat(presence(names(true, true), GIVEN_AWAY, "CM-MASK"))
        .as("straight from the store as well")
        .isEqualTo(Presence.ABSENT);
    assertThat(presence(names(true, false), "GUARD-ASSET-2@dataflow:less", "CM-MASK-FLOWS"))
        .isEqualTo(Presence.PRESENT);
    assertThat(presence(names(true, false), "GUARD-ASSET-2@dataflow:rows", "CM-MASK-FLOWS"))
        .isEqualTo(Presence.ABSENT);
  }

  @Test
  void findsWhereAnAssetBeginsInACircle() {
    ModelBuilder circle =
        model()
            .asset("names", null, "sensitivity", "personal")
            .component("one", "app.service", null, "masked", false)
            .component("other", "app.service", null, "masked", false)
            .component("masker", "app.service", null, "masked", true)
            .component("model", "ai.model.foundation", null, "masked", false)
            .carrying("both", "one", "other", true, List.of("names"), "masked", false)
            .carrying("on", "other", "masker", false, List.of("names"), "masked", false)
            .carrying("less", "masker", "model", false, List.of("names"), "masked", false);
    assertThat(presence(circle, GIVEN_AWAY, "CM-MASK")).isEqualTo(Presence.PRESENT);
    circle.carrying("around", "other", "model", false, List.of("names"), "masked", false);
    assertThat(presence(circle, GIVEN_AWAY, "CM-MASK")).isEqualTo(Presence.ABSENT);
  }

  private static ModelBuilder names(boolean masked, boolean around) {
    ModelBuilder model =
        model()
            .asset("names", null, "sensitivity", "personal")
            .storing("store", "data.database", null, List.of("names"), "masked", false)
            .component("service", "app.service", null, "masked", masked)
            .component("model", "ai.model.foundation", null, "masked", false)
            .carrying("rows", "store", "service", false, List.of("names"), "masked", false)
            .carrying("less", "service", "model", false, List.of("names"), "masked", false);
    return around
        ? model.carrying("all", "store", "model", false, List.of("names"), "masked", false)
        : model;
  }

  /** Nobody but the flows says that strangers write what goes from the app to the model. */
  private static ModelBuilder stated(String last) {
    return model()
        .component("app", "app.service", null, "guardrail", "none")
        .component("gateway", "ai.serving.gateway", null, "guardrail", "input")
        .component("service", "app.service", null, "guardrail", "none")
        .component("model", "ai.model.foundation", null, "guardrail", "none")
        .flow("words", "app", "gateway", "contentControlledBy", "public", "checked", false)
        .flow("passed", "gateway", "service", "contentControlledBy", "public", "checked", false)
        .flow("asked", "service", "model", "contentControlledBy", last, "checked", false);
  }

  private static ModelBuilder throughGateway(Object... gateway) {
    return through(gateway, "guardrail", "none");
  }

  private static ModelBuilder modelTaking(String author) {
    return through(
        new Object[] {"guardrail", "input"}, "guardrail", "none", "inputControlledBy", author);
  }

  private static ModelBuilder through(Object[] gateway, Object... target) {
    return model()
        .component("user", "actor.user", null)
        .component("gateway", "ai.serving.gateway", null, gateway)
        .component("service", "app.service", null, "guardrail", "none")
        .component("model", "ai.model.foundation", null, target)
        .flow("words", "user", "gateway", "checked", false)
        .flow("passed", "gateway", "service", "checked", false)
        .flow("asked", "service", "model", "checked", false);
  }

  private static Threat steered(ModelBuilder model) {
    return DemoPacks.threat(ENGINE.evaluate(model.build()), STEERED);
  }

  private static Presence screened(ModelBuilder model) {
    return presence(model, STEERED, "CM-SCREEN");
  }

  private static Presence presence(ModelBuilder model, String threat, String countermeasure) {
    return presence(ENGINE.evaluate(model.build()), threat, countermeasure);
  }

  private static Presence presence(Evaluation evaluation, String threat, String countermeasure) {
    return DemoPacks.threat(evaluation, threat).countermeasures().stream()
        .filter(applied -> applied.definition().equals(countermeasure))
        .map(AppliedCountermeasure::presence)
        .findFirst()
        .orElseThrow();
  }

  /** Elements about which an attribute is asked because of the model's threat. */
  private static List<String> asked(ModelBuilder model, String attribute) {
    return ENGINE.evaluate(model.build()).questions().stream()
        .filter(question -> question.attribute().equals(attribute))
        .filter(question -> question.threats().contains(STEERED))
        .map(Question::element)
        .map(ElementRef::id)
        .toList();
  }
}

package dev.glacis.engine.delta;

import static dev.glacis.engine.ModelBuilder.in;
import static dev.glacis.engine.ModelBuilder.model;
import static dev.glacis.engine.delta.Reason.DECISION;
import static dev.glacis.engine.delta.Reason.MODEL;
import static dev.glacis.engine.delta.Reason.RULE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.ModelBuilder;
import dev.glacis.engine.evaluation.CountermeasureState;
import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.AttributeDefinition;
import dev.glacis.engine.pack.AttributeRole;
import dev.glacis.engine.pack.AttributeType;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.Vocabulary;
import dev.glacis.engine.risk.RiskScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Why a threat is new, gone or changed. */
class ReasonsTest {

  private static final String HARDER = "\"capability\":\"high\"";
  private static final String EASY = "\"capability\":\"low\"";

  private static final String SEPARATE = "CM-SEPARATE@component:agent";
  private static final Object[] SINGLE = {"tenancy", "single"};
  private static final AttributeDefinition ADDED =
      new AttributeDefinition(
          "colour",
          AttributeRole.FACT,
          Set.of(ElementKind.COMPONENT),
          false,
          AttributeType.STRING,
          List.of(),
          "which colour it has",
          null);

  private final Situation open = Situation.of(agent(false));

  @Test
  void blamesTheModelForWhatTheSameRulesFind() {
    EvaluationDelta delta = between(Situation.of(model()), open);
    assertThat(delta.newThreats()).isNotEmpty().allMatch(one -> one.reasons().equals(only(MODEL)));
    EvaluationDelta back = between(open, Situation.of(model()));
    assertThat(back.resolved()).isNotEmpty().allMatch(one -> one.reasons().equals(only(MODEL)));
  }

  @Test
  void blamesTheModelForAControlThatIsThereNow() {
    assertThat(changed(open, open.with(agent(true))).reasons()).containsExactly(MODEL);
  }

  @Test
  void blamesTheModelForAZoneThatIsTrustedLess() {
    assertThat(changed(in(60), in(10)).reasons()).containsExactly(MODEL);
  }

  @Test
  void blamesTheRuleForAnotherRatingOfTheSameFacts() {
    Situation harder = open.with(EditedPacks.replacing(EASY, HARDER));
    assertThat(changed(open, harder).reasons()).containsExactly(RULE);
    Situation graver =
        open.with(EditedPacks.replacing("\"impact\":\"high\"", "\"impact\":\"severe\""));
    assertThat(changed(open.withoutModel(), graver.withoutModel()).reasons()).containsExactly(RULE);
  }

  @Test
  void blamesTheRuleForACountermeasureThatDoesMore() {
    Situation better =
        Situation.of(agent(true))
            .with(EditedPacks.replacing("\"likelihood\":0.5", "\"likelihood\":0.9"));
    assertThat(changed(Situation.of(agent(true)), better).reasons()).containsExactly(RULE);
  }

  @Test
  void blamesTheRuleForAnotherScale() {
    RiskScale standard = RiskScale.standard();
    RiskScale stricter =
        new RiskScale(
            standard.capability(),
            standard.evidence(),
            standard.noEvidence(),
            standard.certainty(),
            standard.impact(),
            standard.trustedExposure(),
            1.0,
            standard.hopLoss(),
            standard.leastHopFactor(),
            standard.authorRatings(),
            standard.weights(),
            standard.bands(),
            standard.mitigation());
    assertThat(changed(open, open.with(stricter)).reasons()).containsExactly(RULE);
  }

  @Test
  void namesBothWhenBothChanged() {
    Situation both = open.with(agent(true)).with(EditedPacks.replacing(EASY, HARDER));
    assertThat(changed(open, both).reasons()).containsExactly(MODEL, RULE);
    Situation nearer = in(10).with(EditedPacks.replacing(EASY, HARDER));
    assertThat(changed(in(60), nearer).reasons()).containsExactly(MODEL, RULE);
  }

  @Test
  void blamesTheRuleAloneForOtherFactsThatItReads() {
    String reads = "\"attribute\":\"indirectContent\",\"type\":\"boolean\"";
    String readsNow = "\"attribute\":\"toolCalling\",\"type\":\"boolean\"";
    Situation other = open.with(EditedPacks.replacing(reads, readsNow, EASY, HARDER));
    ChangedThreat changed = changed(open.withoutModel(), other.withoutModel());
    assertThat(changed.before().grounds()).isNotEqualTo(changed.after().grounds());
    assertThat(changed.reasons()).containsExactly(RULE);
  }

  @Test
  void doesNotBlameTheModelForAnotherAssumption() {
    Situation unknown = Situation.of(agent(false, null, Attributes.none()));
    Situation other =
        unknown.with(
            EditedPacks.replacing("\"text\":\"text\"", "\"text\":\"image\"", EASY, HARDER));
    ChangedThreat changed = changed(unknown.withoutModel(), other.withoutModel());
    assertThat(changed.before().grounds())
        .containsEntry("component:agent/modality", "assumed: text");
    assertThat(changed.after().grounds())
        .containsEntry("component:agent/modality", "assumed: image");
    assertThat(changed.reasons()).containsExactly(RULE);
  }

  @Test
  void doesNotBlameAModelThatIsKnownToBeTheSame() {
    // Another control shows the countermeasure: that looks like a control taken away.
    Situation separated = Situation.of(agent(true));
    Situation other =
        separated.with(
            EditedPacks.replacing(
                "\"attribute\":\"untrustedContentSeparated\"",
                "\"attribute\":\"outputValidated\""));
    assertThat(changed(separated, other).reasons()).containsExactly(RULE);
    assertThat(changed(separated.withoutModel(), other.withoutModel()).reasons())
        .containsExactly(MODEL, RULE);
  }

  @Test
  void blamesTheRuleForADefinitionThatWasNotThere() {
    Situation before = open.with(EditedPacks.without("DEMO-COMPONENT-1"));
    assertThat(fresh(before, open)).isEqualTo(only(RULE));
    assertThat(between(open, before).resolved())
        .singleElement()
        .satisfies(one -> assertThat(one.reasons()).isEqualTo(only(RULE)));
    // Whatever happened to the model, without the definition there is no threat.
    assertThat(between(Situation.of(agent(true)), before).resolved())
        .singleElement()
        .satisfies(one -> assertThat(one.reasons()).isEqualTo(only(RULE)));
    // Packs as results name them show a difference too.
    EvaluationDelta alone = EvaluationDelta.between(before.evaluation(), open.evaluation());
    assertThat(alone.newThreats()).allMatch(one -> one.reasons().equals(only(RULE)));
  }

  @Test
  void blamesTheRuleForADefinitionThatSaysSomethingElse() {
    Situation never = open.with(EditedPacks.replacing("\"text\":\"text\"", "\"text\":\"sensor\""));
    assertThat(fresh(never, open)).isEqualTo(only(RULE));
    assertThat(between(never.withoutModel(), open.withoutModel()).newThreats())
        .allMatch(one -> one.reasons().equals(only(RULE)));
  }

  @Test
  void namesBothForANewThreatWhenModelAndDefinitionChanged() {
    Situation never =
        Situation.of(model())
            .with(EditedPacks.replacing("\"text\":\"text\"", "\"text\":\"sensor\""));
    assertThat(fresh(never, open)).containsExactly(MODEL, RULE);
  }

  @Test
  void findsOutFromOtherThreatsThatTheModelChanged() {
    // DEMO-SYSTEM-1 is the same rule and finds something now: so the model is another one.
    ModelBuilder safe = agent(false).system("safetyCritical", false);
    ModelBuilder unsafe = agent(false).system("safetyCritical", true);
    Situation never =
        Situation.of(safe).with(EditedPacks.replacing("\"text\":\"text\"", "\"text\":\"sensor\""));
    Evaluation now = Situation.of(unsafe).evaluation();
    EvaluationDelta delta =
        EvaluationDelta.between(never.withoutModel(), Baseline.of(now, open.packs()));
    assertThat(delta.newThreats())
        .anySatisfy(
            one -> {
              assertThat(one.threat().definition().id()).isEqualTo("DEMO-COMPONENT-1");
              assertThat(one.reasons()).containsExactly(MODEL, RULE);
            });
  }

  @Test
  void takesACorrectedSentenceForNoChange() {
    Situation corrected =
        Situation.of(agent(true))
            .with(EditedPacks.replacing("Somebody does it.", "Somebody really does it."));
    assertThat(changed(open, corrected).reasons()).containsExactly(MODEL);
    assertThat(between(open, open.with(corrected.packs())).isEmpty()).isTrue();
  }

  @Test
  void namesANewVersionAndTitle() {
    Situation other =
        open.with(EditedPacks.replacing("\"Indirect injection\"", "\"Injection by content\""));
    ChangedThreat changed = changed(open, other);
    assertThat(changed.aspects()).containsExactly(ChangedAspect.TITLE);
    assertThat(changed.reasons()).containsExactly(RULE);
    Situation newer =
        open.with(EditedPacks.replacing("\"version\":\"1.2.0\"", "\"version\":\"1.3.0\""));
    assertThat(changed(open, newer).aspects()).containsExactly(ChangedAspect.DEFINITION);
    assertThat(changed(open, newer).reasons()).containsExactly(RULE);
  }

  @Test
  void blamesTheDecisionForAnotherStateOfACountermeasure() {
    Situation planned = open.with(SEPARATE, CountermeasureState.PLANNED);
    ChangedThreat changed = changed(open, planned);
    assertThat(changed.aspects()).containsExactly(ChangedAspect.PROJECTED_RISK);
    assertThat(changed.reasons()).containsExactly(DECISION);
    Situation done = open.with(SEPARATE, CountermeasureState.VERIFIED);
    assertThat(changed(planned, done).aspects()).contains(ChangedAspect.CURRENT_RISK);
    assertThat(changed(planned, done).reasons()).containsExactly(DECISION);
  }

  @Test
  void saysNothingOfAStateThatCountsTheSame() {
    Situation planned = open.with(SEPARATE, CountermeasureState.PLANNED);
    Situation begun = open.with(SEPARATE, CountermeasureState.IN_PROGRESS);
    assertThat(between(planned, begun).isEmpty()).isTrue();
    assertThat(between(open, open.with(SEPARATE, CountermeasureState.RECOMMENDED)).isEmpty())
        .isTrue();
  }

  @Test
  void namesDecisionBesideModelAndRule() {
    Situation decided = open.with(SEPARATE, CountermeasureState.VERIFIED);
    Situation trusted = in(10).with(SEPARATE, CountermeasureState.VERIFIED);
    assertThat(changed(in(60), trusted).reasons()).containsExactly(MODEL, DECISION);
    Situation harder = decided.with(EditedPacks.replacing(EASY, HARDER));
    assertThat(changed(open, harder).reasons()).containsExactly(RULE, DECISION);
  }

  @Test
  void doesNotBlameADecisionOnWhatIsThereAnyway() {
    Situation there = Situation.of(agent(true, "zone").zone("zone", 60, null, SINGLE));
    Situation nearer =
        Situation.of(agent(true, "zone").zone("zone", 10, null, SINGLE))
            .with(SEPARATE, CountermeasureState.VERIFIED);
    assertThat(changed(there, nearer).reasons()).containsExactly(MODEL);
  }

  @Test
  void takesWhatAPackAddsToTheVocabularyForNoChangeOfOtherDefinitions() {
    PackSet more = EditedPacks.adding(Vocabulary.of(List.of(), List.of(ADDED)));
    Situation both = Situation.of(agent(true)).with(more);
    assertThat(changed(open, both).reasons()).containsExactly(MODEL);
    assertThat(between(open, open.with(more)).isEmpty()).isTrue();
  }

  private static EvaluationDelta between(Situation before, Situation after) {
    return between(before.baseline(), after.baseline());
  }

  private static EvaluationDelta between(Baseline before, Baseline after) {
    return EvaluationDelta.between(before, after);
  }

  private static ChangedThreat changed(Situation before, Situation after) {
    return changed(before.baseline(), after.baseline());
  }

  private static ChangedThreat changed(Baseline before, Baseline after) {
    EvaluationDelta delta = between(before, after);
    assertThat(delta.newThreats()).isEmpty();
    assertThat(delta.resolved()).isEmpty();
    assertThat(delta.changed()).hasSize(1);
    return delta.changed().getFirst();
  }

  private static Set<Reason> fresh(Situation before, Situation after) {
    EvaluationDelta delta = between(before, after);
    assertThat(delta.newThreats()).hasSize(1);
    return delta.newThreats().getFirst().reasons();
  }

  private static Set<Reason> only(Reason reason) {
    return Set.of(reason);
  }

  private static ModelBuilder agent(boolean separated) {
    return agent(separated, null);
  }

  private static Situation in(int trustRating) {
    return Situation.of(agent(false, "zone").zone("zone", trustRating, null, SINGLE));
  }

  private static ModelBuilder agent(boolean separated, String zone) {
    return agent(separated, zone, new Attributes(Map.of("modality", List.of("text"))));
  }

  private static ModelBuilder agent(boolean separated, String zone, Attributes more) {
    List<Object> attributes =
        new ArrayList<>(
            List.of(
                "indirectContent",
                true,
                "toolCalling",
                true,
                "untrustedContentSeparated",
                separated));
    more.values().forEach((name, value) -> attributes.addAll(List.of(name, value)));
    return model()
        .system("safetyCritical", false)
        .component("agent", "ai.agent.orchestrator", ModelBuilder.in(zone), attributes.toArray());
  }
}

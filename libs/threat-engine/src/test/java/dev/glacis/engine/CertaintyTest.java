package dev.glacis.engine;

import static dev.glacis.engine.DemoPacks.ENGINE;
import static dev.glacis.engine.DemoPacks.threat;
import static dev.glacis.engine.ModelBuilder.in;
import static dev.glacis.engine.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.glacis.engine.evaluation.Assumption;
import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.evaluation.FactOrigin;
import dev.glacis.engine.evaluation.MatchedFact;
import dev.glacis.engine.evaluation.Threat;
import dev.glacis.engine.model.Parent;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How much of a threat rests on what nobody said. */
class CertaintyTest {

  private static final String AGENT = "DEMO-COMPONENT-1@component:agent";

  @Test
  void confirmsWhatHoldsOnKnownFacts() {
    Threat threat = agent("indirectContent", true, "modality", List.of("text"));
    assertThat(threat.certainty()).isEqualTo(Certainty.CONFIRMED);
    assertThat(threat.assumptions()).isEmpty();
    assertThat(threat.explanation().alternative()).isEqualTo("reads-foreign-content");
    assertThat(threat.explanation().facts())
        .extracting(MatchedFact::attribute, MatchedFact::value, MatchedFact::origin)
        .containsExactly(
            tuple("indirectContent", "true", FactOrigin.STATED),
            tuple("modality", "text", FactOrigin.STATED));
  }

  @Test
  void namesTheUnknownFactsThatItAssumes() {
    Threat threat = agent("indirectContent", true);
    assertThat(threat.certainty()).isEqualTo(Certainty.ASSUMED);
    assertThat(threat.assumptions())
        .extracting(one -> one.element().id(), Assumption::attribute, Assumption::assumed)
        .containsExactly(tuple("agent", "modality", "text"));
    assertThat(threat.explanation().facts())
        .extracting(MatchedFact::origin)
        .containsExactly(FactOrigin.STATED, FactOrigin.ASSUMED);
  }

  @Test
  void prefersAConfirmedAlternativeToAnEarlierAssumedOne() {
    Evaluation evaluation =
        ENGINE.evaluate(
            model()
                .component("web", "ai.external.web", null)
                .component("agent", "ai.agent.orchestrator", null, "toolCalling", true)
                .flow("pages", "web", "agent")
                .build());
    Threat threat = threat(evaluation, AGENT);
    assertThat(threat.certainty()).isEqualTo(Certainty.CONFIRMED);
    assertThat(threat.explanation().alternative()).isEqualTo("fed-by-untrusted-flow");
    assertThat(threat.explanation().path())
        .extracting(ElementRef::id)
        .containsExactly("web", "pages", "agent");
  }

  @Test
  void assumesTwoUnknownFactsButNotThree() {
    assertThat(plainFlow(in("b")).certainty()).isEqualTo(Certainty.ASSUMED);
    assertThat(plainFlow(in("b")).assumptions())
        .extracting(Assumption::attribute)
        .containsExactly("protocol", "confidentiality");
    assertThat(plainFlow(null).certainty()).isEqualTo(Certainty.POSSIBLE);
    assertThat(plainFlow(null).assumptions()).hasSize(3);
  }

  @Test
  void callsItPossibleWhenItRestsOnMoreThanTwoUnknowns() {
    Evaluation evaluation =
        ENGINE.evaluate(
            model()
                .asset("orders", null)
                .component("a", "app.service", null)
                .component("b", "app.service", null)
                .carrying("f", "a", "b", false, List.of("orders"))
                .build());
    Threat threat = threat(evaluation, "DEMO-FLOW-1@dataflow:f");
    assertThat(threat.certainty()).isEqualTo(Certainty.POSSIBLE);
    assertThat(threat.assumptions()).hasSizeGreaterThan(2);
    assertThat(evaluation.reported()).isEmpty();
    assertThat(evaluation.countermeasures()).isEmpty();
    assertThat(evaluation.questions()).isNotEmpty();
  }

  @Test
  void staysSilentWhenAKnownFactSpeaksAgainst() {
    assertThat(agent("indirectContent", false, "toolCalling", false)).isNull();
    assertThat(agent("modality", List.of("image"), "toolCalling", false)).isNull();
  }

  @Test
  void leavesOutWhatIsOutOfScope() {
    assertThat(agent("indirectContent", true, "modality", List.of("text"), "outOfScope", true))
        .isNull();
  }

  @Test
  void leavesOutTypesThatTheDefinitionDoesNotName() {
    Evaluation evaluation =
        ENGINE.evaluate(
            model().component("agent", "app.service", null, "indirectContent", true).build());
    assertThat(evaluation.threats()).isEmpty();
    assertThat(evaluation.evaluated().checks()).isEqualTo(2);
  }

  private static Threat plainFlow(Parent destination) {
    return threat(
        ENGINE.evaluate(
            model()
                .zone("a", 10, null)
                .zone("b", 80, null)
                .asset("orders", null)
                .component("front", "app.service", in("a"))
                .component("store", "data.database", destination)
                .carrying("f", "front", "store", false, List.of("orders"))
                .build()),
        "DEMO-FLOW-1@dataflow:f");
  }

  private static Threat agent(Object... attributes) {
    return threat(
        ENGINE.evaluate(
            model().component("agent", "ai.agent.orchestrator", null, attributes).build()),
        AGENT);
  }
}

package dev.glacis.engine.delta;

import static dev.glacis.engine.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.evaluation.DefinitionRef;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A threat stays the same one when its definition gets another id. */
class RenamedDefinitionsTest {

  private static final String OLD = "OLD-COMPONENT-1@component:agent";
  private static final String NEW = "DEMO-COMPONENT-1@component:agent";

  private final Situation later =
      Situation.of(
          model()
              .system("safetyCritical", false)
              .component(
                  "agent",
                  "ai.agent.orchestrator",
                  null,
                  "indirectContent",
                  true,
                  "modality",
                  List.of("text")));

  private final Situation earlier =
      later.with(
          EditedPacks.replacing(
              "\"OLD-COMPONENT-1\"", "\"OLDER\"", "\"DEMO-COMPONENT-1\"", "\"OLD-COMPONENT-1\""));

  @Test
  void matchesThePreviousId() {
    EvaluationDelta delta = EvaluationDelta.between(earlier.baseline(), later.baseline());
    assertThat(delta.newThreats()).isEmpty();
    assertThat(delta.resolved()).isEmpty();
    assertThat(delta.changed())
        .singleElement()
        .satisfies(
            changed -> {
              assertThat(changed.before().fingerprint()).isEqualTo(OLD);
              assertThat(changed.after().fingerprint()).isEqualTo(NEW);
              assertThat(changed.aspects()).containsExactly(ChangedAspect.DEFINITION);
              assertThat(changed.reasons()).containsExactly(Reason.RULE);
            });
  }

  @Test
  void matchesWhenThePacksGoBack() {
    EvaluationDelta delta = EvaluationDelta.between(later.baseline(), earlier.baseline());
    assertThat(delta.changed())
        .singleElement()
        .satisfies(changed -> assertThat(changed.after().fingerprint()).isEqualTo(OLD));
    assertThat(delta.newThreats()).isEmpty();
    assertThat(delta.resolved()).isEmpty();
  }

  @Test
  void needsThePackSetOfOneSideOnly() {
    EvaluationDelta delta =
        EvaluationDelta.between(
            Baseline.of(earlier.evaluation()), Baseline.of(later.evaluation(), later.packs()));
    assertThat(delta.changed()).hasSize(1);
    assertThat(EvaluationDelta.between(earlier.evaluation(), later.evaluation()).newThreats())
        .hasSize(1);
  }

  @Test
  void takesTheFirstOfTheNamesWhenDefinitionsWereMerged() {
    Situation merged =
        later.with(EditedPacks.replacing("[\"OLD-COMPONENT-1\"]", "[\"SECOND\",\"FIRST\"]"));
    Baseline before = later.baseline();
    BaselineThreat threat = before.threats().getFirst();
    Baseline two =
        new Baseline(
            before.packs(),
            before.vocabulary(),
            before.definitions(),
            before.model(),
            before.risk(),
            List.of(called("FIRST", threat), called("SECOND", threat)),
            List.of());
    EvaluationDelta delta = EvaluationDelta.between(two, merged.baseline());
    assertThat(delta.changed())
        .extracting(changed -> changed.before().definition().id())
        .containsExactly("SECOND");
    assertThat(delta.resolved())
        .extracting(resolved -> resolved.threat().definition().id())
        .containsExactly("FIRST");
    assertThat(delta.newThreats()).isEmpty();
  }

  private static BaselineThreat called(String id, BaselineThreat threat) {
    return new BaselineThreat(
        id + "@component:agent",
        new DefinitionRef(id, "1.0.0", "demo"),
        threat.title(),
        threat.certainty(),
        threat.severity(),
        threat.risk(),
        threat.mitigation(),
        threat.grounds(),
        threat.countermeasures());
  }
}

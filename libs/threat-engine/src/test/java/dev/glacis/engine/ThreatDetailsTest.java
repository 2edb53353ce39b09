package dev.glacis.engine;

import static dev.glacis.engine.DemoPacks.ENGINE;
import static dev.glacis.engine.DemoPacks.threat;
import static dev.glacis.engine.ModelBuilder.in;
import static dev.glacis.engine.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.evaluation.DefinitionRef;
import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.evaluation.PackRef;
import dev.glacis.engine.evaluation.Reference;
import dev.glacis.engine.evaluation.RiskFactor;
import dev.glacis.engine.evaluation.Severity;
import dev.glacis.engine.evaluation.Threat;
import dev.glacis.engine.model.ArchitectureModel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a threat says about itself. */
class ThreatDetailsTest {

  private static final String FOREIGN = "DEMO-COMPONENT-1@component:model";

  @Test
  void encodesIdsInFingerprints() {
    Evaluation evaluation =
        ENGINE.evaluate(
            model()
                .system("safetyCritical", false)
                .component(
                    "a b@c:d/é*",
                    "ai.model.foundation",
                    null,
                    "indirectContent",
                    true,
                    "modality",
                    List.of("text"))
                .build());
    assertThat(evaluation.threats())
        .extracting(Threat::fingerprint)
        .containsExactly("DEMO-COMPONENT-1@component:a%20b%40c%3Ad%2F%C3%A9%2A");
  }

  @Test
  void namesTheElementsInItsSummary() {
    Evaluation evaluation =
        ENGINE.evaluate(
            model()
                .zone("a", 10, null)
                .zone("b", 80, null)
                .asset("orders", 80)
                .component("{target}", "app.service", in("a"))
                .component("$1", "data.database", in("b"))
                .carrying("f", "{target}", "$1", false, List.of("orders"), "protocol", "grpc")
                .build());
    Threat threat = threat(evaluation, "DEMO-FLOW-1@dataflow:f");
    assertThat(threat.summary()).isEqualTo("Whoever listens on f reads what {target} sends to $1.");
  }

  @Test
  void rowsReferencesFromThePack() {
    Threat threat = reached("web");
    assertThat(threat.references())
        .containsExactly(new Reference("ATLAS", "2026.09", "AML.T0051", "LLM Prompt Injection"));
    assertThat(threat.definition()).isEqualTo(new DefinitionRef("DEMO-REACH-1", "1.2.0", "demo"));
    assertThat(threat.lifecycle()).containsExactly("integrate", "operate");
  }

  @Test
  void takesTheLeastTrustedSourceThenTheNearestThenTheSmallestId() {
    assertThat(reached("web").summary()).isEqualTo("What web says reaches agent.");
    assertThat(reached("web").explanation().otherSources()).isEqualTo(2);
    assertThat(reached("web").explanation().path())
        .extracting(ElementRef::id)
        .containsExactly("web", "f1", "hub", "f2", "agent");
  }

  @Test
  void saysWhereTheExposureAndTheImpactComeFrom() {
    Threat threat = reached("web");
    assertThat(threat.explanation().factors())
        .extracting(RiskFactor::name, RiskFactor::because)
        .containsExactly(
            tuple("capability", "an attacker needs low capability"),
            tuple("exposure", "content arrives from street, rated 5, 2 hops away"),
            tuple("evidence", "ATLAS calls AML.T0051 realized"),
            tuple("certainty", "it rests on known facts"),
            tuple(
                "impact",
                "orders is rated 90 for confidentiality; the definition's own impact is high"));
    assertThat(threat.severity()).isEqualTo(Severity.CRITICAL);
  }

  @Test
  void ratesWhatIsAssumedLowerThanWhatIsKnown() {
    Threat known = threat(ENGINE.evaluate(foreignModel(true)), FOREIGN);
    Threat assumed = threat(ENGINE.evaluate(foreignModel(null)), FOREIGN);

    assertThat(known.certainty()).isEqualTo(Certainty.CONFIRMED);
    assertThat(assumed.certainty()).isEqualTo(Certainty.ASSUMED);
    assertThat(assumed.risk().inherent()).isEqualTo(Math.round(known.risk().inherent() * 0.75f));
    assertThat(assumed.explanation().factors())
        .extracting(RiskFactor::name, RiskFactor::value)
        .contains(tuple("certainty", 0.75));
  }

  @Test
  void looksAtWhoAuthorsContentThatComesOutOfATrustedZone() {
    assertThat(exposureOf("public")).startsWith("the public can author what arrives 0.925");
    assertThat(exposureOf("partner")).startsWith("partners can author what arrives 0.7");
    assertThat(exposureOf("own")).startsWith("it lies in inside, rated 80 0.4");
  }

  private static String exposureOf(String author) {
    ArchitectureModel model =
        model()
            .zone("inside", 80, null)
            .component("store", "data.objectstore", in("inside"))
            .component(
                "model",
                "ai.model.foundation",
                in("inside"),
                "indirectContent",
                true,
                "modality",
                List.of("text"))
            .flow("f", "store", "model", "contentControlledBy", author)
            .build();
    RiskFactor exposure =
        threat(ENGINE.evaluate(model), FOREIGN).explanation().factors().stream()
            .filter(factor -> factor.name().equals("exposure"))
            .findFirst()
            .orElseThrow();
    return exposure.because() + " " + exposure.value();
  }

  private static ArchitectureModel foreignModel(Boolean indirectContent) {
    ModelBuilder builder = model().system("safetyCritical", false);
    return indirectContent == null
        ? builder
            .component("model", "ai.model.foundation", null, "modality", List.of("text"))
            .build()
        : builder
            .component(
                "model",
                "ai.model.foundation",
                null,
                "indirectContent",
                indirectContent,
                "modality",
                List.of("text"))
            .build();
  }

  @Test
  void addsUpTheHighestRiskOfTheSystem() {
    Evaluation evaluation = ENGINE.evaluate(reach());
    int highest =
        evaluation.reported().stream().mapToInt(one -> one.risk().current()).max().orElse(0);
    assertThat(evaluation.risk().current()).isEqualTo(highest).isPositive();
    assertThat(evaluation.packs()).extracting(PackRef::id).containsExactly("demo", "demo-base");
  }

  private static Threat reached(String source) {
    return threat(ENGINE.evaluate(reach()), "DEMO-REACH-1@component:agent");
  }

  private static ArchitectureModel reach() {
    return model()
        .zone("street", 5, null)
        .zone("shop", 30, null)
        .zone("inside", 80, null)
        .asset("orders", 90)
        .component("web", "ai.external.web", in("street"), "writableBy", "public")
        .component("saas", "ai.external.saas", in("shop"), "writableBy", "public")
        .component("partner", "ai.external.saas", in("shop"), "writableBy", "public")
        .component("hub", "mail.mailbox", in("inside"), "writableBy", "own")
        .storing(
            "agent",
            "ai.agent.orchestrator",
            in("inside"),
            List.of("orders"),
            "writableBy",
            "own",
            "toolCalling",
            false,
            "toolSideEffects",
            List.of("send"))
        .flow("f1", "web", "hub", "content", List.of("document"))
        .flow("f2", "hub", "agent", "content", List.of("document"))
        .flow("f3", "saas", "agent", "content", List.of("document"))
        .flow("f4", "partner", "agent", "content", List.of("document"))
        .build();
  }
}

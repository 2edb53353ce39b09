package dev.glacis.engine;

import static dev.glacis.engine.DemoPacks.ENGINE;
import static dev.glacis.engine.DemoPacks.threat;
import static dev.glacis.engine.ModelBuilder.in;
import static dev.glacis.engine.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.glacis.engine.evaluation.Assumption;
import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.evaluation.CountermeasureStates;
import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.evaluation.Question;
import dev.glacis.engine.evaluation.Threat;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Questions name what an answer adds that contradicts the drawing. */
class CorrectionsTest {

  private static final String FED = "DEMO-COMPONENT-1@component:agent";
  private static final String OF_ITSELF = "DEMO-COMPONENT-1@component:thing";

  @Test
  void namesAThreatThatOnlyTheAnswerBrings() {
    Evaluation drawn = ENGINE.evaluate(storeIsRead());
    assertThat(threat(drawn, FED)).as("the job tells what the store hands on").isNull();

    Question writers = question(drawn, "store", "writableBy");
    assertThat(writers.threats()).contains(FED).doesNotHaveDuplicates();
    assertThat(writers.changes()).isEqualTo(writers.threats().size());
    assertThat(writers.settles()).as("counts only what is there").isLessThan(writers.changes());

    assertThat(threat(ENGINE.evaluate(storeIsRead("writableBy", "public")), FED)).isNotNull();
    assertThat(threat(ENGINE.evaluate(storeIsRead("writableBy", "own")), FED)).isNull();
  }

  @Test
  void givesItNoCountermeasures() {
    assertThat(ENGINE.evaluate(storeIsRead()).countermeasures())
        .noneSatisfy(instance -> assertThat(instance.threats()).contains(FED));
  }

  /** What its risk would be depends on what the orders are worth; that does not bring it. */
  @Test
  void doesNotNameItWhereItsRiskIsAskedFor() {
    Evaluation drawn =
        ENGINE.evaluate(
            model()
                .asset("orders", null)
                .zone("back", 60, null)
                .zone("front", 40, null)
                .component("job", "app.batch", in("back"), "writableBy", "own")
                .component("store", "data.objectstore", in("back"))
                .component("agent", "ai.agent.orchestrator", in("front"), AGENT)
                .flow("writes", "job", "store")
                .carrying("reads", "store", "agent", false, List.of("orders"), "protocol", "http")
                .build());
    assertThat(question(drawn, "orders", "confidentiality").threats())
        .isNotEmpty()
        .doesNotContain(FED);
  }

  /** The store begins what the agent says is its own. */
  @Test
  void namesWhatContradictsAStatedInput() {
    ModelBuilder stated =
        model()
            .component("store", "data.objectstore", null)
            .component("agent", "ai.agent.orchestrator", null, AGENT)
            .component("desk", "app.service", null, "inputControlledBy", "own", "writableBy", "own")
            .flow("reads", "store", "desk", "content", List.of("document"))
            .flow("tells", "desk", "agent", "content", List.of("document"));
    Evaluation drawn = ENGINE.evaluate(stated.build());
    assertThat(threat(drawn, FED)).isNull();
    assertThat(question(drawn, "store", "writableBy").threats()).contains(FED);
  }

  @Test
  void findsItInTheModelThatIsOpenToCorrection() {
    Evaluation open =
        ENGINE.evaluate(
            ENGINE.index(storeIsRead()).openToCorrection(), CountermeasureStates.none());
    assertThat(threat(open, FED).certainty()).isNotEqualTo(Certainty.CONFIRMED);
  }

  /** What somebody states is not doubted. */
  @Test
  void leavesAloneWhatIsStated() {
    Evaluation open =
        ENGINE.evaluate(
            ENGINE
                .index(
                    model()
                        .component("store", "data.objectstore", null, "writableBy", "own")
                        .component("agent", "ai.agent.orchestrator", null, AGENT)
                        .flow("reads", "store", "agent")
                        .build())
                .openToCorrection(),
            CountermeasureStates.none());
    assertThat(threat(open, FED)).isNull();
  }

  /** Definitions about models look at nothing that nobody calls one. */
  @Test
  void namesWhatATypeBrings() {
    Evaluation drawn = ENGINE.evaluate(somethingSends(null));
    assertThat(threat(drawn, OF_ITSELF)).isNull();
    assertThat(threat(drawn, FED)).isNull();
    assertThat(question(drawn, "thing", "type").threats()).contains(OF_ITSELF, FED);

    assertThat(threat(ENGINE.evaluate(somethingSends("ai.model")), OF_ITSELF)).isNotNull();
    assertThat(threat(ENGINE.evaluate(somethingSends("ai.external.web")), FED)).isNotNull();
  }

  @Test
  void namesItNotWhereAnotherAnswerCorrectsTheDrawing() {
    Evaluation drawn = ENGINE.evaluate(somethingStores());
    assertThat(question(drawn, "store", "writableBy").threats())
        .contains(FED)
        .doesNotContain(OF_ITSELF);
    assertThat(question(drawn, "thing", "type").threats()).contains(FED, OF_ITSELF);
  }

  @Test
  void assumesTheTypeInTheModelThatIsOpenToCorrection() {
    Evaluation open =
        ENGINE.evaluate(
            ENGINE.index(somethingSends(null)).openToCorrection(), CountermeasureStates.none());
    Threat threat = threat(open, OF_ITSELF);
    assertThat(threat.certainty()).isEqualTo(Certainty.ASSUMED);
    assertThat(threat.assumptions())
        .extracting(Assumption::attribute, Assumption::assumed)
        .containsExactly(tuple("type", "ai.model"));
  }

  @Test
  void countsTheTypeAsTheExplanationDoes() {
    ModelGraph open = ENGINE.index(somethingSends(null)).openToCorrection();
    FindingExplainer explainer = ENGINE.explainer(open);
    List<Certainty> certainties = new ArrayList<>();
    ENGINE
        .match(open)
        .forEach(
            (definition, kind, element, certainty) -> {
              certainties.add(certainty);
              assertThat(explainer.explain(definition, open.node(kind, element)))
                  .get()
                  .extracting(Finding::certainty)
                  .isEqualTo(certainty);
            });
    assertThat(certainties).contains(Certainty.ASSUMED);
  }

  /** What a zone states is taken over there, and flows from elsewhere cross a boundary. */
  @Test
  void namesWhateverAZoneBringsAlong() {
    Evaluation drawn =
        ENGINE.evaluate(
            model()
                .asset("orders", 80, "sensitivity", "personal")
                .zone("back", 60, null, "thirdParty", true)
                .component("desk", "app.service", in("back"))
                .component("rack", "compute.container", null)
                .storing(
                    "store",
                    "data.database",
                    new Parent(ElementKind.COMPONENT, "rack"),
                    List.of("orders"))
                .component("agent", "ai.agent.orchestrator", in("back"), AGENT)
                .carrying("reads", "store", "agent", false, List.of("orders"), "protocol", "http")
                .flow("asks", "desk", "agent", "contentControlledBy", "public")
                .build());
    assertThat(threat(drawn, FED)).isNotNull();
    assertThat(question(drawn, "rack", "trustZone").threats())
        .contains("DEMO-FLOW-1@dataflow:reads", "DEMO-ASSET-1@asset:orders", FED);
    assertThat(drawn.questions())
        .noneSatisfy(
            question -> {
              assertThat(question.element().id()).isEqualTo("store");
              assertThat(question.attribute()).isEqualTo("trustZone");
            });
  }

  private static final Object[] AGENT = {
    "indirectContent",
    false,
    "toolCalling",
    true,
    "toolSideEffects",
    List.of("send"),
    "writableBy",
    "own"
  };

  /** A job writes into the store, the agent reads from it. */
  private static ArchitectureModel storeIsRead(Object... store) {
    return model()
        .component("job", "app.batch", null, "writableBy", "own")
        .component("store", "data.objectstore", null, store)
        .component("agent", "ai.agent.orchestrator", null, AGENT)
        .flow("writes", "job", "store", "content", List.of("document"))
        .flow("reads", "store", "agent", "content", List.of("document"))
        .build();
  }

  /** Something of no type, about which nobody would ask, sends documents to an agent. */
  private static ArchitectureModel somethingSends(String type) {
    return model()
        .component("job", "app.batch", null, "writableBy", "own")
        .component(
            "thing",
            type,
            null,
            "writableBy",
            "own",
            "indirectContent",
            true,
            "modality",
            List.of("text"))
        .component("agent", "ai.agent.orchestrator", null, AGENT)
        .flow("starts", "job", "thing", "content", List.of("document"))
        .flow("tells", "thing", "agent", "content", List.of("document"))
        .build();
  }

  /** From a store through something of no type to an agent. */
  private static ArchitectureModel somethingStores() {
    return model()
        .component("job", "app.batch", null, "writableBy", "own")
        .component("store", "data.objectstore", null)
        .component("thing", null, null, "toolCalling", true)
        .component("agent", "ai.agent.orchestrator", null, AGENT)
        .flow("writes", "job", "store", "content", List.of("document"))
        .flow("reads", "store", "thing", "content", List.of("document"))
        .flow("tells", "thing", "agent", "content", List.of("document"))
        .build();
  }

  private static Question question(Evaluation evaluation, String element, String attribute) {
    return evaluation.questions().stream()
        .filter(one -> one.element().id().equals(element) && one.attribute().equals(attribute))
        .findFirst()
        .orElseThrow();
  }
}

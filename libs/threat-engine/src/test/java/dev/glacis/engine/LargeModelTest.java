package dev.glacis.engine;

import static dev.glacis.engine.DemoPacks.ENGINE;
import static dev.glacis.engine.DemoPacks.PACKS;
import static dev.glacis.engine.DemoPacks.threat;
import static dev.glacis.engine.ModelBuilder.in;
import static dev.glacis.engine.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.evaluation.Threat;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Long chains neither overflow the stack nor take for ever. */
class LargeModelTest {

  private static final int LENGTH = 10_000;

  @Test
  void followsAChainOfTenThousandFlows() {
    ModelBuilder model = model().zone("outside", 5, null).zone("inside", 80, null);
    model.component("c00000", "ai.external.web", in("outside"), "writableBy", "public");
    for (int i = 1; i < LENGTH; i++) {
      model.component(id(i), "app.service", in("inside"), "writableBy", "own");
      model.flow("f" + i, id(i - 1), id(i), "content", List.of("document"));
    }
    model.component(
        "last",
        "ai.agent.orchestrator",
        in("inside"),
        "toolCalling",
        true,
        "toolSideEffects",
        List.of("send"),
        "writableBy",
        "own");
    model.flow("end", id(LENGTH - 1), "last", "content", List.of("document"));

    Evaluation evaluation = ENGINE.evaluate(model.build());

    Threat reached = threat(evaluation, "DEMO-REACH-1@component:last");
    assertThat(reached.certainty()).isEqualTo(Certainty.CONFIRMED);
    assertThat(reached.explanation().path()).hasSize(2 * LENGTH + 1);
    assertThat(threat(evaluation, "DEMO-COMPONENT-1@component:last").certainty())
        .isEqualTo(Certainty.CONFIRMED);
  }

  @Test
  void nestsTenThousandComponents() {
    ModelBuilder model = model().zone("z", 80, null, "tenancy", "single");
    model.component("c00000", "app.service", in("z"));
    for (int i = LENGTH - 1; i > 0; i--) {
      model.component(id(i), "app.service", new Parent(ElementKind.COMPONENT, id(i - 1)));
    }
    ModelGraph graph = ModelGraph.of(model.build(), PACKS.vocabulary());
    assertThat(graph.components())
        .hasSize(LENGTH)
        .allMatch(component -> component.trustRating() == 80)
        .allMatch(component -> component.fact("tenancy").value().equals("single"));
  }

  private static String id(int number) {
    return String.format(Locale.ROOT, "c%05d", number);
  }
}

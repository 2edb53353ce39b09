package dev.glacis.engine.risk;

import static dev.glacis.engine.ModelBuilder.in;
import static dev.glacis.engine.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.DemoPacks;
import dev.glacis.engine.ModelBuilder;
import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.evaluation.RiskFactor;
import dev.glacis.engine.evaluation.Stride;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.pack.Capability;
import dev.glacis.engine.pack.Impact;
import dev.glacis.engine.pack.Maturity;
import dev.glacis.engine.pack.RiskInputs;
import dev.glacis.engine.pack.Scope;
import dev.glacis.engine.pack.SecurityProperty;
import dev.glacis.engine.pack.TaxonomyReference;
import dev.glacis.engine.pack.ThreatDefinition;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which of several zones, components, assets and references a rating goes by. */
class RiskRaterTest {

  private static final RiskScale SCALE = RiskScale.standard();
  private static final int FAR = 40;

  /** However far away somebody is, something of the exposure stays. */
  @Test
  void leavesSomeExposureFarFromTheLeastTrustedZone() {
    ModelGraph graph = graph(chain(FAR));
    double farthest = factor(graph, "exposure", Scope.COMPONENT, FAR).value();
    assertThat(farthest).isPositive();
    assertThat(farthest).isEqualTo(factor(graph, "exposure", Scope.COMPONENT, FAR - 1).value());
    assertThat(farthest).isLessThan(factor(graph, "exposure", Scope.COMPONENT, 1).value());
    assertThat(inherent(graph, Scope.COMPONENT, FAR))
        .isPositive()
        .isEqualTo(inherent(graph, Scope.COMPONENT, FAR - 1));
  }

  @Test
  void ratesAFlowByTheNearerOfItsEnds() {
    ModelGraph graph = graph(chain(3).flow("back", "c02", "c01"));
    for (int flow = 0; flow < graph.flows().size(); flow++) {
      int source = graph.ends().source(flow);
      int destination = graph.ends().destination(flow);
      assertThat(factor(graph, "exposure", Scope.DATA_FLOW, flow))
          .isEqualTo(factor(graph, "exposure", Scope.COMPONENT, Math.min(source, destination)));
    }
  }

  /** Of equals the first by id, whoever holds or brings it. */
  @Test
  void namesTheFirstOfEquallyDearAssets() {
    ModelGraph graph =
        graph(
            model()
                .asset("brought", 80)
                .asset("held", 80)
                .component("from", "app.service", null)
                .storing("to", "data.database", null, List.of("held"))
                .carrying("f", "from", "to", false, List.of("brought")));
    assertThat(factor(graph, "impact", Scope.COMPONENT, 1).because())
        .startsWith("brought is rated 80");
  }

  @Test
  void namesTheFirstOfEquallyProvenReferences() {
    ModelGraph graph = graph(chain(1));
    assertThat(factor(graph, "evidence", Scope.COMPONENT, 0).because())
        .isEqualTo("ATLAS calls AML.T0010 demonstrated");
  }

  /** Components c00 to c…, each of which sends to the next; the first lies outside. */
  private static ModelBuilder chain(int length) {
    ModelBuilder model = model().zone("inside", 90, null).zone("outside", 10, null);
    for (int i = 0; i <= length; i++) {
      model.component(name(i), "app.service", in(i == 0 ? "outside" : "inside"));
      if (i > 0) {
        model.flow("f" + name(i), name(i - 1), name(i));
      }
    }
    return model;
  }

  private static String name(int component) {
    return "c%02d".formatted(component);
  }

  private static ModelGraph graph(ModelBuilder model) {
    return ModelGraph.of(model.build(), DemoPacks.PACKS.vocabulary());
  }

  private static double inherent(ModelGraph graph, Scope scope, int element) {
    return new RiskRater(SCALE, graph).inherent(definition(scope)).of(element, Certainty.CONFIRMED);
  }

  private static RiskFactor factor(ModelGraph graph, String name, Scope scope, int element) {
    return new RiskRater(SCALE, graph)
        .factors(definition(scope), element, Certainty.CONFIRMED, List.of()).stream()
            .filter(factor -> factor.name().equals(name))
            .findFirst()
            .orElseThrow();
  }

  private static ThreatDefinition definition(Scope scope) {
    return new ThreatDefinition(
        "T-1",
        "1.0.0",
        "drawn",
        "Title",
        "Summary",
        List.of(),
        null,
        scope,
        List.of(),
        List.of(),
        null,
        Set.of(Stride.TAMPERING),
        List.of(),
        List.of(reference("AML.T0020"), reference("AML.T0010"), reference("AML.T0030")),
        new RiskInputs(Capability.LOW, Set.of(SecurityProperty.CONFIDENTIALITY), Impact.HIGH),
        List.of());
  }

  private static TaxonomyReference reference(String id) {
    return new TaxonomyReference("ATLAS", "2026.09", id, id, Maturity.DEMONSTRATED);
  }
}

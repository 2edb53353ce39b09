package dev.glacis.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.evaluation.Question;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a component is, and where it lies, can bring threats elsewhere: questions name them. */
class AnswersThatPlaceTest {

  private static final String FLOW = "packs/demo/threats/DEMO-FLOW-1.yaml";

  @TempDir private Path folder;

  @Test
  void namesThreatsOfSystemsWithAComponentOfSuchAType() throws IOException {
    copyDemo();
    DemoFolder.replace(
        folder.resolve(FLOW), "scope: dataflow\n", "scope: dataflow\nsystemsWith: [ai.model]\n");

    assertThat(question(model(null), "thing", "type").threats())
        .contains("DEMO-FLOW-1@dataflow:tells");
    assertThat(found(model("app.service"))).doesNotContain("DEMO-FLOW-1@dataflow:tells");
    assertThat(found(model("ai.model.llm"))).contains("DEMO-FLOW-1@dataflow:tells");
  }

  @Test
  void namesThreatsOfZonesThatGetAMember() throws IOException {
    copyDemo();
    DemoFolder.replace(
        folder.resolve("packs/demo/threats/DEMO-ZONE-1.yaml"),
        "zone.tenancy == 'multi' && zone.trustRating < 50",
        "zone.components.exists(c, c.isA('app')) && zone.trustRating < 50");

    assertThat(found(model("app.service"))).doesNotContain("DEMO-ZONE-1@trustZone:low");
    assertThat(question(model("app.service"), "thing", "trustZone").threats())
        .contains("DEMO-ZONE-1@trustZone:low")
        .doesNotContain("DEMO-ZONE-1@trustZone:high");
  }

  /** With a definition that holds on every flow without protection between zones. */
  private void copyDemo() throws IOException {
    DemoFolder.copyTo(folder);
    DemoFolder.replace(
        folder.resolve(FLOW), " && flow.assets.exists(a, a.confidentiality >= 50)", "");
  }

  private Question question(ArchitectureModel model, String element, String attribute) {
    return engine().evaluate(model).questions().stream()
        .filter(one -> one.element().id().equals(element) && one.attribute().equals(attribute))
        .findFirst()
        .orElseThrow();
  }

  private List<String> found(ArchitectureModel model) {
    return engine().evaluate(model).threats().stream().map(one -> one.fingerprint()).toList();
  }

  private ThreatEngine engine() {
    return new ThreatEngine(DemoFolder.compile(folder).packSet());
  }

  /** Something in no zone sends documents to an agent. */
  private static ArchitectureModel model(String type) {
    return new ArchitectureModel(
        "system",
        "System",
        null,
        null,
        List.of(),
        new Attributes(Map.of()),
        List.of(zone("high", 80), zone("low", 20)),
        List.of(
            component("thing", type, null),
            component(
                "agent", "ai.agent.orchestrator", new Parent(ElementKind.TRUST_ZONE, "high"))),
        List.of(
            new DataFlow(
                "tells",
                "tells",
                null,
                "thing",
                "agent",
                false,
                List.of(),
                List.of(),
                new Attributes(Map.of("protocol", "http", "content", List.of("document"))),
                Map.of())),
        List.of(),
        Map.of());
  }

  private static TrustZone zone(String id, int rating) {
    return new TrustZone(id, id, null, null, rating, null, new Attributes(Map.of()), Map.of());
  }

  private static Component component(String id, String type, Parent parent) {
    return new Component(
        id,
        id,
        type,
        null,
        parent,
        List.of(),
        List.of(),
        List.of(),
        new Attributes(Map.of()),
        Map.of());
  }
}

package dev.glacis.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.evaluation.Assumption;
import dev.glacis.engine.evaluation.CountermeasureStates;
import dev.glacis.engine.evaluation.Question;
import dev.glacis.engine.graph.ModelGraph;
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
class TypeAndZoneQuestionsTest {

  private static final String APART = "DEMO-FLOW-1@dataflow:apart";
  private static final String OF_ZONE = "DEMO-ZONE-1@trustZone:low";
  private static final String FLOW = "packs/demo/threats/DEMO-FLOW-1.yaml";

  @TempDir private Path folder;

  @Test
  void namesThreatsOfSystemsWithAComponentOfSuchAType() throws IOException {
    copyDemo();
    DemoFolder.replace(
        folder.resolve(FLOW), "scope: dataflow\n", "scope: dataflow\nsystemsWith: [ai.model]\n");

    assertThat(question(model(null), "thing", "type").threats())
        .contains("DEMO-FLOW-1@dataflow:tells", APART);
    assertThat(found(model("app.service"))).doesNotContain(APART);
    assertThat(found(model("ai.model.llm"))).contains(APART);

    ThreatEngine engine = engine();
    ModelGraph open = engine.index(model(null)).openToCorrection();
    assertThat(engine.evaluate(open, CountermeasureStates.none()).threats())
        .filteredOn(threat -> threat.fingerprint().equals(APART))
        .singleElement()
        .satisfies(
            threat ->
                assertThat(threat.assumptions())
                    .extracting(Assumption::attribute, Assumption::assumed)
                    .containsExactly(tuple("type", "ai.model")));
  }

  /** Agents have tools, whatever else is unknown about them. */
  @Test
  void namesThreatsOfWhatToolsSend() throws IOException {
    copyDemo();
    DemoFolder.replace(
        folder.resolve("packs/demo/threats/DEMO-ZONE-1.yaml"),
        "zone.tenancy == 'multi' && zone.trustRating < 50",
        "zone.components.exists(c, c.canSendOutward && c.indirectContent == true)");

    assertThat(found(model(null, "low"))).doesNotContain(OF_ZONE);
    assertThat(found(model("ai.agent", "low"))).contains(OF_ZONE);
    assertThat(question(model(null, "low"), "thing", "type").threats()).contains(OF_ZONE);
  }

  @Test
  void namesThreatsOfZonesThatGetAMember() throws IOException {
    copyDemo();
    DemoFolder.replace(
        folder.resolve("packs/demo/threats/DEMO-ZONE-1.yaml"),
        "zone.tenancy == 'multi' && zone.trustRating < 50",
        "zone.components.exists(c, c.isA('app')) && zone.trustRating < 50");

    assertThat(found(model("app.service"))).doesNotContain(OF_ZONE);
    assertThat(question(model("app.service"), "thing", "trustZone").threats())
        .contains(OF_ZONE)
        .doesNotContain("DEMO-ZONE-1@trustZone:high");
  }

  /** How bad it is depends on what lies there. */
  @Test
  void namesThreatsOfZonesThatAreThere() throws IOException {
    copyDemo();

    assertThat(found(model("app.service"))).contains(OF_ZONE);
    assertThat(question(model("app.service"), "thing", "trustZone").threats()).contains(OF_ZONE);
  }

  /** It would take over what the zone states. */
  @Test
  void namesThreatsBeforeWhatTakesSomethingOver() throws IOException {
    copyDemo();
    DemoFolder.replace(
        folder.resolve("packs/demo/threats/DEMO-COMPONENT-1.yaml"),
        "component.indirectContent == true && component.modality.exists(m, m == 'text')",
        "component.outgoing.exists(f, f.destination.thirdParty == true)");

    assertThat(question(model("app.service"), "sink", "trustZone").threats())
        .contains("DEMO-COMPONENT-1@component:bot");
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

  /** Something in no zone sends documents to an agent; something else happens apart from it. */
  private static ArchitectureModel model(String type) {
    return model(type, null);
  }

  private static ArchitectureModel model(String type, String zone) {
    return new ArchitectureModel(
        "system",
        "System",
        null,
        null,
        List.of(),
        new Attributes(Map.of()),
        List.of(zone("high", 80), zone("low", 20)),
        List.of(
            component("thing", type, zone, true),
            component("agent", "ai.agent.orchestrator", "high", false),
            component("bot", "ai.agent.orchestrator", "high", false),
            component("sink", "app.service", null, false),
            component("desk", "data.database", "high", false),
            component("printer", "data.database", "low", false)),
        List.of(
            flow("tells", "thing", "agent"),
            flow("stores", "bot", "sink"),
            flow("apart", "desk", "printer")),
        List.of(),
        Map.of());
  }

  private static DataFlow flow(String id, String from, String to) {
    return new DataFlow(
        id,
        id,
        null,
        from,
        to,
        false,
        List.of(),
        List.of(),
        new Attributes(Map.of("protocol", "http", "content", List.of("document"))),
        Map.of());
  }

  private static TrustZone zone(String id, int rating) {
    return new TrustZone(
        id, id, null, null, rating, null, new Attributes(Map.of("tenancy", "multi")), Map.of());
  }

  private static Component component(String id, String type, String zone, boolean indirectContent) {
    return new Component(
        id,
        id,
        type,
        null,
        zone == null ? null : new Parent(ElementKind.TRUST_ZONE, zone),
        List.of(),
        List.of(),
        List.of(),
        new Attributes(Map.of("indirectContent", indirectContent)),
        Map.of());
  }
}

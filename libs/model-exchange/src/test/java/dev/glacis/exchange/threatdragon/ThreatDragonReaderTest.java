package dev.glacis.exchange.threatdragon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;
import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.Fixtures;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.LossReport;
import dev.glacis.exchange.LossReport.Count;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.exchange.SourceMap.Place;
import dev.glacis.exchange.proposal.ElementReference;
import dev.glacis.exchange.proposal.MitigationState;
import dev.glacis.exchange.proposal.OutOfScope;
import dev.glacis.exchange.proposal.Proposals;
import dev.glacis.exchange.proposal.ProposedSeverity;
import dev.glacis.exchange.proposal.ProposedThreat;
import dev.glacis.exchange.proposal.ThreatState;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ThreatDragonReaderTest {

  private static final ImportedModel SHOP = read("/foreign/shop.threat-dragon.json");

  private final ArchitectureModel model = SHOP.model();
  private final LossReport report = SHOP.lossReport();

  @Test
  void readsContainmentOffTheDrawing() {
    assertThat(parents())
        .containsEntry("shop", "outer")
        .containsEntry("orders", "inner")
        .containsEntry("robot", "outer")
        .containsEntry("buyer", "");
    assertThat(model.trustZones())
        .filteredOn(zone -> zone.id().equals("inner"))
        .extracting(TrustZone::parent)
        .containsExactly(new Parent(ElementKind.TRUST_ZONE, "outer"));
  }

  @Test
  void numbersTheCopiesInAnotherDiagramAndKeepsTheirFlowsThere() {
    DataFlow copy = flow("store~2");

    assertThat(copy.source()).isEqualTo("shop~2");
    assertThat(copy.destination()).isEqualTo("orders~2");
    assertThat(flow("store").source()).isEqualTo("shop");
    assertThat(flow("store").name()).isEqualTo("Store");
  }

  @Test
  void takesOnlyTickedBoxesForFacts() {
    assertThat(flow("buy").attributes().values())
        .isEqualTo(Map.of("encrypted", true, "protocol", "HTTPS"));
    assertThat(flow("buy").bidirectional()).isTrue();
    assertThat(component("orders").attributes().values())
        .isEqualTo(Map.of("encryptedAtRest", true));
    assertThat(component("shop").type()).isEqualTo("app.web");
    assertThat(component("shop").extensions().get("threat-dragon"))
        .isEqualTo(Map.of("isWebApplication", true, "privilegeLevel", "low"));
  }

  @Test
  void makesProposalsOfThreatsWithTheirOwnWords() {
    Map<String, ProposedThreat> threats =
        Proposals.of(model).threats().stream()
            .collect(Collectors.toMap(ProposedThreat::id, Function.identity()));

    assertThat(threats).containsOnlyKeys("t-1", "t-2", "t-2~2", "t-3", "t-4");
    assertThat(threats.get("t-1"))
        .satisfies(
            threat -> {
              assertThat(threat.state()).isEqualTo(ThreatState.IDENTIFIED);
              assertThat(threat.severity()).isEqualTo(ProposedSeverity.HIGH);
              assertThat(threat.elements()).containsExactly(ElementReference.toComponent("shop"));
              assertThat(threat.details()).containsEntry("number", 1L);
            });
    assertThat(threats.get("t-2").state()).isEqualTo(ThreatState.AVOIDED);
    assertThat(threats.get("t-2").origin().state()).isEqualTo("Eliminated");
    assertThat(threats.get("t-2~2").state()).isNull();
    assertThat(threats.get("t-2~2").details()).containsEntry("severity", "Huge");
    assertThat(threats.get("t-4").elements()).isEmpty();
    assertThat(Proposals.of(model).mitigations())
        .extracting(one -> one.id() + " " + one.state())
        .containsExactly("t-1/mitigation null", "t-3/mitigation " + MitigationState.IMPLEMENTED);
  }

  @Test
  void saysWhatIsOutOfScopeAndWhy() {
    assertThat(Proposals.of(model).outOfScope())
        .containsExactly(new OutOfScope(ElementReference.toComponent("buyer"), "not ours"));
  }

  @Test
  void countsAndNamesWhatItDrops() {
    assertThat(report.count(ContentKind.FLOWS)).isEqualTo(new Count("flows", 4, 3, 1, 0));
    assertThat(report.count(ContentKind.CROSSINGS)).isEqualTo(new Count("crossings", 1, 1, 0, 0));
    assertThat(report.dropped())
        .extracting(note -> note.pointer() + ":" + note.line())
        .contains(
            "/detail/diagrams/0/cells/8:32",
            "/detail/diagrams/0/thumbnail:11",
            "/detail/diagrams/0/cells/11/data/name:36");
    assertThat(report.guessed())
        .extracting(LossReport.Note::message)
        .contains("The shape \"hexagon\" was read as a component.");
    assertThat(report.warnings())
        .extracting(LossReport.Note::message)
        .contains("The state \"Postponed\" is unknown; the threat has none.");
    assertThat(SHOP.sourceMap().of(ElementKind.COMPONENT, "robot"))
        .contains(new Place("/detail/diagrams/0/cells/5", 26, 11));
  }

  @Test
  void goesOutWithoutLosingAnyElement() {
    LossReport export = new ThreatDragonWriter().write(model).lossReport();

    for (ContentKind kind :
        new ContentKind[] {ContentKind.ZONES, ContentKind.COMPONENTS, ContentKind.FLOWS}) {
      assertThat(export.count(kind).dropped()).as(kind.label()).isZero();
    }
    // Threat Dragon keeps threats in cells, and this one is of a flow without an end. Ids that the
    // source has twice are told apart.
    assertThat(export.dropped())
        .extracting(LossReport.Note::pointer)
        .containsExactly(
            "threat:t-4",
            "component:robot/source",
            "dataflow:store~2/source",
            "threat:t-2~2/origin");
  }

  @Test
  void readsVersion1WhoseNamesAreInTheDrawing() {
    ImportedModel old = read("/foreign/shop-1.threat-dragon.json");

    assertThat(old.model().components())
        .extracting(Component::name)
        .containsExactly("Buyer", "Shop");
    assertThat(old.model().dataFlows())
        .singleElement()
        .satisfies(
            flow -> {
              assertThat(flow.name()).isEqualTo("Order");
              assertThat(flow.source()).isEqualTo("a");
              assertThat(flow.attributes().values()).containsEntry("encrypted", true);
            });
    assertThat(Proposals.of(old.model()).threats())
        .extracting(ProposedThreat::id)
        .containsExactly("p#1");
    assertThat(Proposals.of(old.model()).outOfScope()).hasSize(1);
    assertThat(old.lossReport().count(ContentKind.CROSSINGS).imported()).isEqualTo(1);
  }

  private Map<String, String> parents() {
    return model.components().stream()
        .collect(
            Collectors.toMap(Component::id, one -> one.parent() == null ? "" : one.parent().id()));
  }

  private Component component(String id) {
    return model.components().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  private DataFlow flow(String id) {
    return model.dataFlows().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  private static ImportedModel read(String resource) {
    return new ModelImporter().read(Fixtures.bytes(resource), ImportOptions.defaults());
  }
}

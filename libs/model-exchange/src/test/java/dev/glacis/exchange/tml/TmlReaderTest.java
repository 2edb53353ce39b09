package dev.glacis.exchange.tml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.exchange.Fixtures;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.LossReport;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.exchange.proposal.Assumption;
import dev.glacis.exchange.proposal.ElementReference;
import dev.glacis.exchange.proposal.MitigationState;
import dev.glacis.exchange.proposal.Proposals;
import dev.glacis.exchange.proposal.ProposedSeverity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TmlReaderTest {

  private final ImportedModel imported =
      new ModelImporter().read(Fixtures.bytes("/foreign/shop.tml.json"), ImportOptions.defaults());
  private final ArchitectureModel model = imported.model();

  @Test
  void makesComponentsOfActorsComponentsAndStores() {
    assertThat(model.components())
        .extracting(one -> one.id() + " " + one.type())
        .containsExactly(
            "buyer actor.user",
            "shop app.service",
            "cart app.service",
            "orphan app.service",
            "orders data.database");
    assertThat(component("cart").parent()).isEqualTo(new Parent(ElementKind.COMPONENT, "shop"));
    assertThat(component("orders").parent())
        .isEqualTo(new Parent(ElementKind.TRUST_ZONE, "private"));
    assertThat(component("orders").attributes().values())
        .isEqualTo(Map.of("encryptedAtRest", true));
    assertThat(component("orders").assetsStored()).containsExactly("addresses");
  }

  @Test
  void readsWordsOfTheFormat() {
    assertThat(model.attributes().values()).isEqualTo(Map.of("businessCriticality", "critical"));
    assertThat(model.assets().getFirst().attributes().values())
        .isEqualTo(Map.of("sensitivity", "personal"));
    assertThat(model.dataFlows().getFirst().attributes().values())
        .isEqualTo(Map.of("encrypted", false));
  }

  @Test
  void proposesThreatsControlsAndAssumptions() {
    Proposals proposals = Proposals.of(model);

    assertThat(proposals.threats())
        .singleElement()
        .satisfies(
            threat -> {
              assertThat(threat.severity()).isEqualTo(ProposedSeverity.HIGH);
              assertThat(threat.state()).isNull();
              assertThat(threat.elements()).containsExactly(ElementReference.toComponent("shop"));
              assertThat(threat.details()).containsEntry("event", "an order");
            });
    assertThat(proposals.mitigations())
        .singleElement()
        .satisfies(
            control -> {
              assertThat(control.state()).isEqualTo(MitigationState.IMPLEMENTED);
              assertThat(control.origin().state()).isEqualTo("assumed");
            });
    assertThat(proposals.assumptions())
        .extracting(Assumption::text)
        .containsExactly("The network is ours");
  }

  @Test
  void namesWhatLeadsNowhere() {
    assertThat(imported.lossReport().dropped())
        .extracting(note -> note.pointer() + ":" + note.line())
        .containsExactlyInAnyOrder(
            "/components/2/trust_zone:15", "/data_flows/1:21", "/threats/0/components_affected:25");
  }

  @Test
  void goesOutAsItCameButForWhatTheSchemaForbids() {
    LossReport export = new TmlWriter().write(model).lossReport();

    // What was guessed from a name is not said by the document that goes out.
    assertThat(export.dropped())
        .extracting(note -> note.pointer())
        .containsExactly("trustZone:public/type");
    assertThat(export.guessed())
        .extracting(note -> note.code() + " " + note.pointer())
        .containsExactly("filled-in trustZone:glacis-no-zone");
    assertThat(new String(new TmlWriter().write(model).document()))
        .contains("\"status\" : \"assumed\"", "\"version\" : \"1.2\"", "futureList");
  }

  private Component component(String id) {
    List<Component> found = model.components().stream().filter(one -> one.id().equals(id)).toList();
    return found.getFirst();
  }
}

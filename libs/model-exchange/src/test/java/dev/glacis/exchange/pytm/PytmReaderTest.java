package dev.glacis.exchange.pytm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.Foreign;
import dev.glacis.exchange.draft.Inferred;
import dev.glacis.exchange.proposal.ElementReference;
import dev.glacis.exchange.proposal.Proposals;
import dev.glacis.exchange.proposal.ProposedSeverity;
import dev.glacis.exchange.proposal.ThreatState;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PytmReaderTest {

  private final Foreign assistant = Foreign.read("assistant.pytm.json");
  private final Foreign found = Foreign.read("found.pytm.json");

  @Test
  void nestsBoundariesAndLeavesNullUnknown() {
    assertThat(assistant.zone("cluster").parent()).isEqualTo(zone("cloud"));
    assertThat(assistant.component("agent").parent()).isEqualTo(zone("cluster"));
    assertThat(assistant.component("root").parent()).isNull();
    assertThat(assistant.zone("cloud").trustRating()).isNull();
  }

  @Test
  void mapsClassesAndWhatTheySay() {
    assertThat(assistant.component("root").type()).isEqualTo("actor.admin");
    assertThat(assistant.component("model").type()).isEqualTo("ai.model.thirdparty.api");
    assertThat(assistant.component("model").attributes().values())
        .containsEntry("thirdParty", true)
        .containsEntry("runsCode", false)
        .containsEntry("outOfScope", true);
    assertThat(assistant.component("agent").attributes().values())
        .isEqualTo(Map.of("inputValidated", true, "accessRestricted", false));
    assertThat(assistant.component("index").type()).isEqualTo("data.filestore");
    assertThat(assistant.component("index").assetsStored()).containsExactly("mail");
    assertThat(assistant.asset("password").confidentiality()).isEqualTo(75);
    assertThat(assistant.asset("password").attributes().get("kind")).contains("credential");
    assertThat(assistant.asset("mail").attributes().get("sensitivity")).contains("personal");
  }

  @Test
  void meansTheLastOfTwoEqualNames() {
    assertThat(assistant.component("index~2").type()).isEqualTo("Gadget");
    assertThat(assistant.flow("store").destination()).isEqualTo("index~2");
    assertThat(assistant.report().guessed().toString()).contains("comes more than once");
  }

  @Test
  void infersAnAnswerWhereNothingFlowsBack() {
    assertThat(assistant.model().dataFlows())
        .filteredOn(Inferred::is)
        .extracting(flow -> flow.id())
        .containsExactlyInAnyOrder("ask~answer", "store~answer", "ask~2~answer");
    assertThat(assistant.flow("ask").assets()).containsExactlyInAnyOrder("mail", "password");
    assertThat(assistant.flow("ask").attributes().values())
        .isEqualTo(Map.of("protocol", "https", "encrypted", true));
    assertThat(assistant.flow("prompt").assets()).containsExactly("mail");
    assertThat(assistant.flow("store").attributes().get("encrypted")).contains(true);
  }

  @Test
  void dropsWhatRefersToNothing() {
    assertThat(assistant.report().count(ContentKind.FLOWS).dropped()).isEqualTo(1);
    assertThat(assistant.report().count(ContentKind.ASSUMPTIONS).dropped()).isEqualTo(1);
    assertThat(Proposals.of(assistant.model()).assumptions())
        .extracting(assumption -> assumption.text())
        .containsExactlyInAnyOrder("Nobody lies", "Plain words");
    assertThat(assistant.report().dropped().toString())
        .contains("\"Void\"", "\"Nowhere\"", "\"Lost\"");
  }

  @Test
  void takesWhatPytmWroteWithoutSettingForUnknown() {
    assertThat(found.component("web").attributes().values())
        .isEqualTo(Map.of("inputValidated", true));
    assertThat(found.flow("get").attributes().values()).isEmpty();
    assertThat(found.report().count(ContentKind.COMPONENTS).imported()).isEqualTo(2);
  }

  @Test
  void takesFindingsForProposalsAndEvaluatesNothing() {
    assertThat(found.threat("INP01@web"))
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(ProposedSeverity.CRITICAL);
              assertThat(finding.elements()).containsExactly(ElementReference.toComponent("web"));
              assertThat(finding.details()).containsEntry("condition", "__import__('os')");
              assertThat(finding.state()).isNull();
            });
    assertThat(found.threat("INP01@get").state()).isEqualTo(ThreatState.MITIGATED);
    assertThat(found.threat("AC01@net"))
        .satisfies(
            excluded -> {
              assertThat(excluded.state()).isEqualTo(ThreatState.NOT_APPLICABLE);
              assertThat(excluded.elements()).containsExactly(ElementReference.toZone("net"));
              assertThat(excluded.details()).containsEntry("severity", "Odd");
            });
  }

  private static Parent zone(String id) {
    return new Parent(ElementKind.TRUST_ZONE, id);
  }
}

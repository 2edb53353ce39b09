package dev.glacis.exchange.composer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.exchange.Fixtures;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.LossReport;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.exchange.proposal.MitigationState;
import dev.glacis.exchange.proposal.Proposals;
import dev.glacis.exchange.proposal.ProposedMitigation;
import dev.glacis.exchange.proposal.ProposedSeverity;
import dev.glacis.exchange.proposal.ProposedThreat.MitigationLink;
import dev.glacis.exchange.proposal.ThreatState;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComposerReaderTest {

  private final ImportedModel imported =
      new ModelImporter().read(Fixtures.bytes("/foreign/shop.tc.json"), ImportOptions.defaults());
  private final Proposals proposals = Proposals.of(imported.model());

  @Test
  void readsThreatsWithPriorityStrideAndMitigations() {
    assertThat(proposals.threats())
        .hasSize(2)
        .filteredOn(threat -> threat.id().equals("t-1"))
        .singleElement()
        .satisfies(
            threat -> {
              assertThat(threat.title()).isEqualTo("order as another");
              assertThat(threat.severity()).isEqualTo(ProposedSeverity.HIGH);
              assertThat(threat.state()).isEqualTo(ThreatState.NOT_APPLICABLE);
              assertThat(threat.categories()).containsExactly("Spoofing", "Tampering");
              assertThat(threat.mitigations()).containsExactly(MitigationLink.to("m-1"));
              assertThat(threat.details()).containsKeys("impactedAssets", "metadata", "tags");
            });
  }

  @Test
  void derivesIdsFromTheTextWhereThereAreNone() {
    assertThat(proposals.mitigations())
        .extracting(ProposedMitigation::id)
        .containsExactly("m-1", "no-id");
    assertThat(proposals.mitigations().getFirst().state()).isEqualTo(MitigationState.IMPLEMENTED);
  }

  @Test
  void keepsWhatAnAssumptionIsAbout() {
    assertThat(proposals.assumptions())
        .singleElement()
        .satisfies(
            assumption ->
                assertThat(assumption.details()).containsEntry("linked", List.of("Threat:t-1")));
  }

  @Test
  void dropsPicturesAndLinksThatLeadNowhere() {
    assertThat(imported.lossReport().dropped())
        .extracting(LossReport.Note::pointer)
        .containsExactlyInAnyOrder(
            "/architecture/image", "/assumptions/1", "/mitigationLinks/1", "/mitigationLinks/2");
    assertThat(imported.model().extensions().toString()).contains("https://example.org/flow.png");
  }
}

package dev.glacis.exchange.cyclonedx;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.Counted;
import dev.glacis.exchange.Fixtures;
import dev.glacis.exchange.Foreign;
import dev.glacis.exchange.draft.Inferred;
import dev.glacis.exchange.proposal.ElementReference;
import dev.glacis.exchange.proposal.ProposedSeverity;
import dev.glacis.exchange.proposal.ThreatState;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CycloneDxReaderTest {

  private static final String MODEL = "pkg:huggingface/acme/mailer@1";

  private final Foreign bill = Foreign.read("assistant.cdx.json");

  @Test
  void turnsModelCardFactsIntoAttributes() {
    assertThat(bill.component(MODEL).type()).isEqualTo("ai.model.foundation");
    assertThat(bill.component(MODEL).attributes().values())
        .isEqualTo(
            Map.of("learning", List.of("self-supervised"), "modality", List.of("image", "text")));
  }

  @Test
  void buildsASkeletonAndMarksIt() {
    assertThat(bill.flow("corpus>" + MODEL))
        .satisfies(
            flow -> {
              assertThat(Inferred.is(flow)).isTrue();
              assertThat(flow.assets()).containsExactly("corpus");
              assertThat(flow.attributes().get("content")).contains(List.of("training-data"));
            });
    assertThat(bill.component("old-mail").type()).isEqualTo("ai.data.trainset");
    assertThat(bill.component("old-mail").attributes().get("containsPersonalData")).contains(true);
    assertThat(bill.asset("old-mail").attributes().get("sensitivity")).contains("personal");
    assertThat(Inferred.is(bill.asset("old-mail"))).isTrue();
    assertThat(bill.component("huggingface.co").type()).isEqualTo("ai.hub.public");
    assertThat(Inferred.is(bill.component("huggingface.co"))).isTrue();
    assertThat(Inferred.is(bill.flow("huggingface.co>" + MODEL))).isTrue();
    assertThat(Inferred.is(bill.flow(MODEL + ">assistant"))).isTrue();
    assertThat(bill.flow("lib>assistant").attributes().get("content")).contains(List.of("package"));
  }

  @Test
  void readsZonesAndFlowsOffServices() {
    assertThat(bill.component("gateway").parent())
        .isEqualTo(new Parent(ElementKind.TRUST_ZONE, "edge"));
    assertThat(bill.component("inner-service").parent())
        .isEqualTo(new Parent(ElementKind.TRUST_ZONE, "core"));
    assertThat(bill.zone("edge").trustRating()).isNull();
    assertThat(bill.component("gateway").type()).isEqualTo("ext.service");
    assertThat(bill.component("gateway").attributes().get("authentication")).contains("none");
    assertThat(bill.flow("people-example>gateway>gateway-prompts"))
        .as("the other end is a host outside")
        .satisfies(
            flow -> {
              assertThat(Inferred.is(flow)).isFalse();
              assertThat(flow.assets()).containsExactly("gateway-prompts");
              assertThat(flow.attributes().values())
                  .isEqualTo(Map.of("protocol", "https", "encrypted", true));
            });
    assertThat(bill.flow("gateway>assistant>gateway-answers").destination())
        .as("it goes to who depends on the service")
        .isEqualTo("assistant");
    assertThat(bill.asset("gateway-prompts").attributes().get("sensitivity"))
        .contains("confidential");
  }

  @Test
  void nestsComponentsAndCountsWhatItDrops() throws Exception {
    assertThat(bill.component("lib/inner").parent())
        .isEqualTo(new Parent(ElementKind.COMPONENT, "lib"));
    assertThat(bill.component("no-reference").type()).isEqualTo("alien");
    assertThat(bill.report().count(ContentKind.COMPONENTS).dropped()).isEqualTo(2);
    Counted.check(
        "fixture",
        bill.imported(),
        CycloneDxSamplesTest.held(
            new ObjectMapper().readTree(Fixtures.bytes("/foreign/assistant.cdx.json"))));
  }

  @Test
  void dropsPicturesWithANote() {
    assertThat(bill.component(MODEL).extensions().toString()).doesNotContain("iVBOR");
    assertThat(bill.report().dropped().toString()).contains("base64");
  }

  @Test
  void takesVulnerabilitiesForProposals() {
    assertThat(bill.threat("CVE-2025-1"))
        .satisfies(
            threat -> {
              assertThat(threat.state()).isEqualTo(ThreatState.NOT_APPLICABLE);
              assertThat(threat.severity()).isEqualTo(ProposedSeverity.CRITICAL);
              assertThat(threat.elements()).containsExactly(ElementReference.toComponent("lib"));
            });
    assertThat(bill.threat("CVE-2025-2").state()).isNull();
  }
}

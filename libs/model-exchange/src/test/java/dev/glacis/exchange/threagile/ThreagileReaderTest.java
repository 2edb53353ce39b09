package dev.glacis.exchange.threagile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.Foreign;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.exchange.draft.Inferred;
import dev.glacis.exchange.proposal.ElementReference;
import dev.glacis.exchange.proposal.ProposedSeverity;
import dev.glacis.exchange.proposal.ThreatState;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThreagileReaderTest {

  private final Foreign shop = Foreign.read("shop.threagile.yaml");

  @Test
  void sendsWhatIsSentAndInfersTheAnswerWithWhatIsReceived() {
    assertThat(shop.flow("browser>ask-tell").assets()).containsExactly("orders");
    assertThat(shop.flow("browser>ask-tell").attributes().values())
        .isEqualTo(
            Map.of(
                "protocol", "https",
                "encrypted", true,
                "authentication", "token",
                "authorization", "end-user"));
    assertThat(shop.flow("browser>ask-tell~answer"))
        .satisfies(
            answer -> {
              assertThat(Inferred.is(answer)).isTrue();
              assertThat(answer.source()).isEqualTo("chat");
              assertThat(answer.destination()).isEqualTo("browser");
              assertThat(answer.assets()).containsExactly("answers");
              assertThat(answer.attributes().values())
                  .isEqualTo(Map.of("protocol", "https", "encrypted", true));
            });
  }

  @Test
  void readsEncryptionOffTheProtocolUnlessATunnelEncrypts() {
    assertThat(shop.flow("chat>look-up").attributes().values())
        .isEqualTo(Map.of("protocol", "jdbc", "encrypted", true));
    assertThat(shop.flow("chat>over-the-tunnel").attributes().get("encrypted")).contains(true);
    assertThat(shop.report().guessed())
        .anySatisfy(note -> assertThat(note.message()).contains("\"vpn\" \"true\""));
  }

  @Test
  void nestsBoundariesWithoutInventingRatings() {
    assertThat(shop.zone("inner").parent()).isEqualTo(zone("cloud"));
    assertThat(shop.zone("cloud").parent()).isNull();
    assertThat(shop.zone("cloud").trustRating()).isNull();
    assertThat(shop.component("chat").parent())
        .as("the first boundary holds")
        .isEqualTo(zone("cloud"));
    assertThat(shop.component("db").parent()).isEqualTo(zone("inner"));
  }

  @Test
  void placesARuntimeWithWhatRunsOnItAndWhatLiesNowhereElseInIt() {
    assertThat(shop.component("cluster").type()).isEqualTo("compute.vm");
    assertThat(shop.component("cluster").parent()).isEqualTo(zone("inner"));
    assertThat(shop.component("browser").parent())
        .isEqualTo(new Parent(ElementKind.COMPONENT, "cluster"));
  }

  @Test
  void mapsTechnologiesAndFactsAndMergedKeys() {
    assertThat(shop.component("chat").type()).isEqualTo("ai.serving.endpoint");
    assertThat(shop.component("chat").attributes().values())
        .isEqualTo(Map.of("internetFacing", false, "tenancy", "multi", "encryptedAtRest", true));
    assertThat(shop.component("browser").attributes().values())
        .containsEntry("outOfScope", true)
        .containsEntry("outOfScopeReason", "Not ours");
    assertThat(shop.model().attributes().get("businessCriticality")).contains("critical");
    assertThat(shop.asset("orders"))
        .satisfies(
            orders -> {
              assertThat(orders.confidentiality()).isEqualTo(75);
              assertThat(orders.integrity()).isEqualTo(75);
              assertThat(orders.availability()).isEqualTo(50);
              assertThat(orders.attributes().get("sensitivity")).contains("confidential");
            });
    assertThat(shop.asset("answers").integrity()).as("an unknown word").isNull();
  }

  @Test
  void takesRisksAndTheirTrackingForProposals() {
    assertThat(shop.threat("odd-answers@chat"))
        .satisfies(
            risk -> {
              assertThat(risk.title()).isEqualTo("<b>Odd answers</b> at the chat");
              assertThat(risk.description()).isEqualTo("The model makes things up");
              assertThat(risk.severity()).isEqualTo(ProposedSeverity.HIGH);
              assertThat(risk.state()).isEqualTo(ThreatState.IN_TREATMENT);
              assertThat(risk.origin().state()).isEqualTo("in-progress");
              assertThat(risk.elements()).containsExactly(ElementReference.toComponent("chat"));
              assertThat(risk.details().toString()).contains("T-1", "Being fixed", "elevated");
            });
    assertThat(shop.threat("sql-injection@chat@db@chat>look-up"))
        .satisfies(
            risk -> {
              assertThat(risk.generated()).isTrue();
              assertThat(risk.state()).isEqualTo(ThreatState.ACCEPTED);
              assertThat(risk.elements())
                  .containsExactly(
                      ElementReference.toComponent("chat"),
                      ElementReference.toComponent("db"),
                      ElementReference.toFlow("chat>look-up"));
            });
    assertThat(shop.threat("missing-hardening@*").state()).isNull();
    assertThat(shop.threat("other@inner").elements())
        .containsExactly(ElementReference.toZone("inner"));
  }

  @Test
  void countsWhatItDrops() {
    assertThat(shop.report().count(ContentKind.FLOWS).dropped()).isEqualTo(1);
    assertThat(shop.report().count(ContentKind.COMPONENTS).dropped()).isEqualTo(1);
    assertThat(shop.component("db~2").name()).isEqualTo("Store of old");
    assertThat(shop.report().dropped())
        .extracting(note -> note.line())
        .allSatisfy(line -> assertThat(line).isPositive());
    assertThat(shop.report().dropped().toString()).contains("\"lost\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tags_available: [a]|a part that a Threagile model includes",
        "risk_tracking: {a@b: {status: accepted}}|a part that a Threagile model includes",
        "{\"data_assets\": {}, \"generated_risks_by_category\": {}}|own dump"
      })
  void refusesWhatLiesBesideModelsWithAReason(String document, String reason) {
    assertThatThrownBy(
            () ->
                new ModelImporter()
                    .read(document.getBytes(StandardCharsets.UTF_8), ImportOptions.defaults()))
        .hasMessageContaining(reason);
  }

  @Test
  void readsAnIncludedPartForWhatItHas() {
    String part = "data_assets:\n  A: {id: a}\n";

    assertThat(
            new ModelImporter()
                .read(part.getBytes(StandardCharsets.UTF_8), ImportOptions.defaults())
                .model()
                .assets())
        .hasSize(1);
    assertThat(List.of(shop.report().warnings().toString()).getFirst())
        .contains("Included files are not read");
  }

  @Test
  void readsLinksThatAreListedAndCountsWhatHasNoTitle() {
    String parsed =
        """
        threagile_version: 1.0.0
        technical_assets:
          A:
            id: a
            communication_links:
              - {id: a>to-b, source_id: a, target_id: b, title: To B, protocol: https}
              - {id: a>nowhere, source_id: a, target_id: c, title: Nowhere}
          B: {id: b}
        data_assets:
          - {id: orders}
        """;

    ImportedModel read =
        new ModelImporter().read(parsed.getBytes(StandardCharsets.UTF_8), ImportOptions.defaults());

    assertThat(read.model().dataFlows()).extracting(DataFlow::name).contains("To B");
    assertThat(read.lossReport().count(ContentKind.FLOWS).held()).isEqualTo(2);
    assertThat(read.lossReport().count(ContentKind.FLOWS).dropped()).isEqualTo(1);
    assertThat(read.lossReport().count(ContentKind.ASSETS).dropped()).isEqualTo(1);
  }

  private static Parent zone(String id) {
    return new Parent(ElementKind.TRUST_ZONE, id);
  }
}

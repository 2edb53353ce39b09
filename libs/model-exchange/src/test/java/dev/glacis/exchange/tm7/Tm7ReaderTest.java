package dev.glacis.exchange.tm7;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.Foreign;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.exchange.draft.Inferred;
import dev.glacis.exchange.proposal.ElementReference;
import dev.glacis.exchange.proposal.Proposals;
import dev.glacis.exchange.proposal.ProposedSeverity;
import dev.glacis.exchange.proposal.ThreatState;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class Tm7ReaderTest {

  private final Foreign shop = Foreign.read("shop.tm7");

  @Test
  void readsContainmentOffTheDrawing() {
    assertThat(shop.zone("z-inner").parent()).isEqualTo(zone("z-outer"));
    assertThat(shop.component("web").parent()).isEqualTo(zone("z-inner"));
    assertThat(shop.component("db").parent()).isEqualTo(zone("z-outer"));
    assertThat(shop.component("user").parent()).isNull();
    assertThat(shop.zone("z-outer").trustRating()).isNull();
  }

  @Test
  void takesNamesWithoutThePaddingAndTypesByStencil() {
    assertThat(shop.model().name()).isEqualTo("Shop");
    assertThat(shop.model().owner()).isEqualTo("Ann");
    assertThat(shop.component("web").name()).isEqualTo("Web shop");
    assertThat(shop.component("web").type()).isEqualTo("app.web");
    assertThat(shop.component("db").type()).isEqualTo("data.database");
    assertThat(shop.component("user").type()).isEqualTo("actor.user");
  }

  @Test
  void readsChosenPropertiesAndLeavesUnchosenOnesUnknown() {
    assertThat(shop.component("web").attributes().values())
        .isEqualTo(Map.of("inputValidated", true));
    assertThat(shop.component("db").attributes().values())
        .isEqualTo(Map.of("encryptedAtRest", false));
    assertThat(shop.component("user").attributes().values())
        .containsEntry("outOfScope", true)
        .containsEntry("outOfScopeReason", "Not ours");
  }

  @Test
  void keepsAGuidForOneElementAndPrefixesWhatUsesItForAnother() {
    assertThat(shop.component("s2/db").name()).isEqualTo("Scoring");
    assertThat(shop.component("s2/db").type()).isEqualTo("ai.serving.endpoint");
    assertThat(shop.flow("f5").destination()).isEqualTo("s2/db");
    assertThat(shop.report().count(ContentKind.COMPONENTS).dropped())
        .as("the web shop is drawn twice")
        .isEqualTo(1);
  }

  @Test
  void infersAnswersOnlyWhereNoneIsDrawn() {
    assertThat(shop.model().dataFlows())
        .filteredOn(Inferred::is)
        .extracting(flow -> flow.id())
        .containsExactlyInAnyOrder("f1~answer", "f5~answer");
    assertThat(shop.flow("f1").attributes().values())
        .isEqualTo(Map.of("protocol", "https", "encrypted", true, "integrityProtected", true));
    assertThat(shop.flow("f5").attributes().get("encrypted")).as("by its name").contains(true);
    assertThat(shop.report().count(ContentKind.FLOWS).dropped()).isEqualTo(1);
  }

  @Test
  void notesWhichFlowsCrossALine() {
    assertThat(shop.report().count(ContentKind.CROSSINGS).imported()).isEqualTo(1);
    assertThat(shop.flow("f1").extensions().get("tm7").toString()).contains("Crosses=[l1]");
    assertThat(shop.flow("f2").extensions().toString()).doesNotContain("Crosses");
  }

  @Test
  void takesThreatsForProposals() {
    assertThat(shop.threat("T7-f1"))
        .satisfies(
            threat -> {
              assertThat(threat.title()).isEqualTo("SQL <injection>");
              assertThat(threat.categories()).containsExactly("Tampering");
              assertThat(threat.severity()).isEqualTo(ProposedSeverity.HIGH);
              assertThat(threat.state()).isEqualTo(ThreatState.MITIGATED);
              assertThat(threat.generated()).isTrue();
              assertThat(threat.elements())
                  .containsExactly(
                      ElementReference.toFlow("f1"), ElementReference.toComponent("web"));
              assertThat(threat.details())
                  .containsEntry("StateInformation", "Because")
                  .containsEntry("PossibleMitigations", "Do");
            });
    assertThat(shop.threat("own").generated()).isFalse();
    assertThat(shop.threat("own").state()).isNull();
    assertThat(shop.threat("ai").elements())
        .as("on the other surface")
        .contains(ElementReference.toComponent("s2/db"));
    assertThat(Proposals.of(shop.model()).assumptions())
        .extracting(assumption -> assumption.text())
        .containsExactly("Nobody lies");
  }

  @Test
  void keepsTextsAndNotes() {
    assertThat(shop.report().count(ContentKind.TEXTS).imported()).isEqualTo(1);
    assertThat(shop.model().extensions().get("tm7").toString()).contains("Remember", "One", "Two");
  }

  @Timeout(30)
  @Test
  void readsADrawingOfNothingButBoundaries() {
    StringBuilder drawing = new StringBuilder("<ThreatModel><DrawingSurfaceList>");
    drawing.append("<DrawingSurfaceModel><Borders>");
    for (int i = 0; i < 20_000; i++) {
      drawing.append("<KeyValueOfx><Key>z").append(i).append("</Key>");
      drawing.append("<Value type='BorderBoundary'><Left>0</Left><Top>0</Top><Width>");
      drawing.append(90_000 - i).append("</Width><Height>9</Height></Value></KeyValueOfx>");
    }
    drawing.append("</Borders></DrawingSurfaceModel></DrawingSurfaceList></ThreatModel>");

    assertThat(
            new ModelImporter()
                .read(drawing.toString().getBytes(StandardCharsets.UTF_8), ImportOptions.defaults())
                .model()
                .trustZones())
        .hasSize(20_000);
  }

  @Test
  void refusesATemplate() {
    assertThatThrownBy(
            () ->
                new ModelImporter()
                    .read(
                        "<KnowledgeBase><Manifest/></KnowledgeBase>"
                            .getBytes(StandardCharsets.UTF_8),
                        ImportOptions.defaults()))
        .hasMessageContaining(".tb7");
  }

  private static Parent zone(String id) {
    return new Parent(ElementKind.TRUST_ZONE, id);
  }
}

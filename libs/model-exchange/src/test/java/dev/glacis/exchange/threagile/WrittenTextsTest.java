package dev.glacis.exchange.threagile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.ExportedModel;
import dev.glacis.exchange.Foreign;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.exchange.proposal.Proposals;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WrittenTextsTest {

  private static final Foreign COMPOSED = Foreign.read("shop.tc.json");

  @Test
  void mitigationsAndAssumptionsComeBackFromThreagile() {
    ExportedModel export = new ThreagileWriter().write(COMPOSED.model());

    ImportedModel back = new ModelImporter().read(export.document(), ImportOptions.defaults());

    Proposals before = Proposals.of(COMPOSED.model());
    assertThat(before.mitigations()).isNotEmpty();
    assertThat(before.assumptions()).isNotEmpty();
    assertThat(Proposals.of(back.model()).mitigations()).isEqualTo(before.mitigations());
    assertThat(Proposals.of(back.model()).assumptions()).isEqualTo(before.assumptions());
    assertThat(export.lossReport().count(ContentKind.MITIGATIONS).dropped()).isZero();
    assertThat(export.lossReport().count(ContentKind.ASSUMPTIONS).dropped()).isZero();
    assertThat(back.model().extensions().toString()).doesNotContain("security_requirements");
  }

  @Test
  void peopleReadThemInThreagilesOwnReport() {
    String text =
        new String(
            new ThreagileWriter().write(COMPOSED.model()).document(), StandardCharsets.UTF_8);

    assertThat(text).contains("security_requirements:", "questions:", "Assumption: ");
  }
}

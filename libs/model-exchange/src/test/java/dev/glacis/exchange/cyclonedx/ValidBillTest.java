package dev.glacis.exchange.cyclonedx;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.glacis.exchange.ExportedModel;
import dev.glacis.exchange.Fixtures;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.LossReport.Note;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.exchange.PublishedSchema;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Exports of bills that say what CycloneDX 1.6 has no word for, or what no version allows. */
class ValidBillTest {

  private final ExportedModel export =
      new CycloneDxWriter()
          .write(
              new ModelImporter()
                  .read(
                      Fixtures.bytes("/cyclonedx/later-and-wrong.cdx.json"),
                      ImportOptions.defaults())
                  .model());

  @Test
  void areValid() {
    assertThat(PublishedSchema.ofCycloneDx().judge(export.document())).isEmpty();
  }

  @Test
  void keepAllThatIsAllowed() throws IOException {
    JsonNode bill = new ObjectMapper().readTree(export.document());

    JsonNode ranker = bill.at("/components/0");
    assertThat(ranker.at("/licenses")).hasSize(1);
    assertThat(ranker.at("/licenses/0/license/id").asText()).isEqualTo("MIT");
    assertThat(ranker.at("/hashes/0/alg").asText()).isEqualTo("MD5");
    assertThat(ranker.at("/externalReferences/0/url").asText())
        .isEqualTo("https://example.org/ranker");
    assertThat(ranker.at("/evidence/identity")).hasSize(2);
    assertThat(ranker.at("/evidence/identity/0").has("confidence")).isFalse();
    assertThat(bill.at("/compositions/0/assemblies")).hasSize(1);
  }

  @Test
  void nameWhatIsLost() {
    assertThat(export.lossReport().dropped())
        .extracting(Note::pointer)
        .contains(
            "component:ranker/extensions/cyclonedx/isExternal",
            "component:ranker/extensions/cyclonedx/scope",
            "component:lib/extensions/cyclonedx/swid",
            "system/extensions/cyclonedx/citations");
    assertThat(export.lossReport().guessed())
        .extracting(Note::pointer)
        .contains(
            "component:ranker/extensions/cyclonedx/evidence/identity",
            "component:ranker/extensions/cyclonedx/externalReferences",
            "component:ranker/extensions/cyclonedx/hashes",
            "component:ranker/extensions/cyclonedx/licenses",
            "component:ranker/extensions/cyclonedx/properties",
            "system/extensions/cyclonedx/compositions");
  }
}

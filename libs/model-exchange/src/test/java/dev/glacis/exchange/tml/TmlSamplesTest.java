package dev.glacis.exchange.tml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.Counted;
import dev.glacis.exchange.ExportedModel;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.exchange.PublishedSchema;
import dev.glacis.exchange.RefusedDocumentException;
import dev.glacis.exchange.Samples;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TmlSamplesTest {

  private static final String INDEX = "OWASP__index.json";

  @Test
  void everyEntryIsImportedOrDropped() throws IOException {
    for (Map.Entry<String, byte[]> file : Samples.of("threat-model-library").entrySet()) {
      if (file.getKey().equals(INDEX)) {
        assertThatThrownBy(() -> read(file.getValue()))
            .isInstanceOf(RefusedDocumentException.class)
            .hasMessageContaining("index of the OWASP Threat Model Library");
      } else {
        JsonNode json = new ObjectMapper().readTree(file.getValue());
        Counted.check(
            file.getKey(),
            read(file.getValue()),
            Map.of(
                ContentKind.ZONES, json.path("trust_zones").size(),
                ContentKind.COMPONENTS,
                    json.path("actors").size()
                        + json.path("components").size()
                        + json.path("data_stores").size(),
                ContentKind.FLOWS, json.path("data_flows").size(),
                ContentKind.ASSETS, json.path("data_sets").size(),
                ContentKind.THREATS, json.path("threats").size(),
                ContentKind.MITIGATIONS, json.path("controls").size(),
                ContentKind.ASSUMPTIONS, json.path("assumptions").size(),
                ContentKind.CROSSINGS, json.path("trust_boundaries").size(),
                ContentKind.DIAGRAMS, json.path("diagrams").size()));
      }
    }
  }

  @Test
  void aModelOfTheLibraryGoesOutAsItCame() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    PublishedSchema schema =
        PublishedSchema.named("threat-model-library.schema.json", VersionFlag.V202012);
    for (Map.Entry<String, byte[]> file : Samples.of("threat-model-library").entrySet()) {
      if (!file.getKey().equals(INDEX)) {
        ExportedModel export = new TmlWriter().write(read(file.getValue()).model());

        // What was guessed from a name is not said by the document that goes out.
        assertThat(export.lossReport().dropped())
            .allSatisfy(
                note ->
                    assertThat(note.pointer())
                        .matches(
                            "(trustZone:.*/(type|trustRating))|component:.*/attributes/thirdParty"));
        // "unconfirmed" is what an assumption is that says nothing else, so a model does not hold
        // it.
        assertThat(export.lossReport().guessed())
            .allSatisfy(
                note ->
                    assertThat(note.code() + " " + note.pointer())
                        .matches("narrowed component:.*/type|filled-in assumption:.*/validity"));
        JsonNode before = mapper.readTree(file.getValue());
        JsonNode after = mapper.readTree(export.document());
        for (String list :
            new String[] {"risks", "threat_personas", "trust_boundaries", "diagrams"}) {
          assertThat(after.path(list)).as(file.getKey() + " " + list).isEqualTo(before.path(list));
        }
        assertThat(schema.judge(export.document())).as(file.getKey()).isEmpty();
      }
    }
  }

  private static ImportedModel read(byte[] document) {
    return new ModelImporter().read(document, ImportOptions.defaults());
  }
}

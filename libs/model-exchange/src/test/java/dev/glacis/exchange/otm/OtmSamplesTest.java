package dev.glacis.exchange.otm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.LossReport;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.exchange.PublishedSchema;
import dev.glacis.exchange.Samples;
import dev.glacis.exchange.proposal.Proposals;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Counts the lists of public files on its own and compares. */
class OtmSamplesTest {

  private static final Map<String, ContentKind> LISTS = new LinkedHashMap<>();

  static {
    LISTS.put("trustZones", ContentKind.ZONES);
    LISTS.put("components", ContentKind.COMPONENTS);
    LISTS.put("dataflows", ContentKind.FLOWS);
    LISTS.put("assets", ContentKind.ASSETS);
    LISTS.put("threats", ContentKind.THREATS);
    LISTS.put("mitigations", ContentKind.MITIGATIONS);
  }

  @Test
  void everyEntryIsImported() throws IOException {
    for (Map.Entry<String, byte[]> file : samples().entrySet()) {
      ImportedModel imported = read(file.getValue());
      JsonNode json = tree(file.getValue());
      LISTS.forEach(
          (list, kind) ->
              assertThat(imported.lossReport().count(kind))
                  .as(file.getKey() + " " + list)
                  .isEqualTo(
                      new LossReport.Count(
                          kind.label(), json.path(list).size(), json.path(list).size(), 0, 0)));
      assertThat(imported.model().trustZones()).hasSameSizeAs(json.path("trustZones"));
      assertThat(imported.model().components()).hasSameSizeAs(json.path("components"));
      assertThat(imported.model().dataFlows()).hasSameSizeAs(json.path("dataflows"));
      assertThat(imported.model().assets()).hasSameSizeAs(json.path("assets"));
      assertThat(Proposals.of(imported.model()).mitigations())
          .hasSameSizeAs(json.path("mitigations"));
    }
  }

  @Test
  void everyThreatOfAnElementIsAProposal() throws IOException {
    for (Map.Entry<String, byte[]> file : samples().entrySet()) {
      ArchitectureModel model = read(file.getValue()).model();
      JsonNode json = tree(file.getValue());
      int states = 0;
      Set<String> listed = new HashSet<>();
      json.path("threats").forEach(threat -> listed.add(threat.path("id").asText()));
      for (String list : new String[] {"components", "dataflows"}) {
        for (JsonNode element : json.path(list)) {
          states += element.path("threats").size();
          element.path("threats").forEach(threat -> listed.remove(threat.path("threat").asText()));
        }
      }
      assertThat(Proposals.of(model).threats())
          .as(file.getKey())
          .filteredOn(threat -> !threat.elements().isEmpty())
          .hasSize(states)
          .allSatisfy(threat -> assertThat(threat.state()).isNotNull());
      assertThat(Proposals.of(model).threats())
          .as(file.getKey() + ": threats that no element names")
          .filteredOn(threat -> threat.elements().isEmpty())
          .extracting(threat -> threat.id())
          .containsExactlyInAnyOrderElementsOf(listed);
    }
  }

  @Test
  void whatWasValidGoesOutValid() throws IOException {
    PublishedSchema schema = PublishedSchema.named("otm_schema.json", VersionFlag.V7);
    ObjectMapper mapper = new ObjectMapper();
    for (Map.Entry<String, byte[]> file : samples().entrySet()) {
      byte[] source = mapper.writeValueAsBytes(tree(file.getValue()));
      if (schema.judge(source).isEmpty()) {
        byte[] export = OtmFormat.json().write(read(file.getValue()).model()).document();
        assertThat(schema.judge(export)).as(file.getKey()).isEmpty();
      }
    }
  }

  private static Map<String, byte[]> samples() {
    Map<String, byte[]> files = new LinkedHashMap<>(Samples.of("otm"));
    files.remove("iriusrisk__otm_without_version.otm");
    assertThat(files).isNotEmpty();
    return files;
  }

  private static JsonNode tree(byte[] document) throws IOException {
    return new YAMLMapper().readTree(document);
  }

  private static ImportedModel read(byte[] document) {
    return new ModelImporter().read(document, ImportOptions.defaults());
  }
}

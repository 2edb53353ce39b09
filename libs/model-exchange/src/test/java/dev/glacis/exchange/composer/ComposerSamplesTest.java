package dev.glacis.exchange.composer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.Counted;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.LossReport;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.exchange.Samples;
import dev.glacis.exchange.canonical.CanonicalModel;
import dev.glacis.exchange.proposal.Proposals;
import dev.glacis.exchange.proposal.ProposedThreat;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComposerSamplesTest {

  @Test
  void everyEntryIsImported() throws IOException {
    for (Map.Entry<String, byte[]> file : Samples.of("threat-composer").entrySet()) {
      JsonNode json = new ObjectMapper().readTree(file.getValue());

      ImportedModel imported = new ModelImporter().read(file.getValue(), ImportOptions.defaults());

      Counted.check(
          file.getKey(),
          imported,
          Map.of(
              ContentKind.THREATS, json.path("threats").size(),
              ContentKind.MITIGATIONS, json.path("mitigations").size(),
              ContentKind.ASSUMPTIONS, json.path("assumptions").size()));
      int links =
          Proposals.of(imported.model()).threats().stream()
              .map(ProposedThreat::mitigations)
              .mapToInt(List::size)
              .sum();
      List<String> dropped =
          imported.lossReport().dropped().stream().map(LossReport.Note::pointer).toList();
      long linksToNothing =
          dropped.stream().filter(at -> at.startsWith("/mitigationLinks")).count();
      assertThat(links + linksToNothing).isEqualTo(json.path("mitigationLinks").size());
      assertThat(dropped).contains("/architecture/image", "/dataflow/image");
      assertThat(CanonicalModel.write(imported.model())).hasSizeLessThan(120_000);
    }
  }
}

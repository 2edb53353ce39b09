package dev.glacis.exchange.threatdragon;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.Counted;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.exchange.RefusedDocumentException;
import dev.glacis.exchange.Samples;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Counts the cells and threats of public files on its own and compares. */
class ThreatDragonSamplesTest {

  private static final Map<String, ContentKind> KINDS =
      Map.of(
          "tm.Actor", ContentKind.COMPONENTS,
          "tm.Process", ContentKind.COMPONENTS,
          "tm.Store", ContentKind.COMPONENTS,
          "tm.Flow", ContentKind.FLOWS,
          "tm.BoundaryBox", ContentKind.ZONES,
          "tm.Boundary", ContentKind.CROSSINGS,
          "tm.Text", ContentKind.TEXTS);

  @Test
  void everyCellAndThreatIsImportedOrDropped() throws IOException {
    for (Map.Entry<String, byte[]> file : Samples.of("threat-dragon").entrySet()) {
      if (file.getKey().equals("OWASP__malformed-new-model.json")) {
        assertThatThrownBy(() -> read(file.getValue()))
            .isInstanceOf(RefusedDocumentException.class)
            .hasMessageContaining("no object \"summary\"");
      } else {
        Counted.check(
            file.getKey(),
            read(file.getValue()),
            held(new ObjectMapper().readTree(file.getValue())));
      }
    }
  }

  private static ImportedModel read(byte[] document) {
    return new ModelImporter().read(document, ImportOptions.defaults());
  }

  private static Map<ContentKind, Integer> held(JsonNode model) {
    Map<ContentKind, Integer> held = new EnumMap<>(ContentKind.class);
    for (JsonNode diagram : model.path("detail").path("diagrams")) {
      held.merge(ContentKind.DIAGRAMS, 1, Integer::sum);
      List<JsonNode> cells = new ArrayList<>();
      diagram.path("cells").forEach(cells::add);
      diagram.path("diagramJson").path("cells").forEach(cells::add);
      for (JsonNode cell : cells) {
        JsonNode data = cell.has("data") ? cell.get("data") : cell;
        held.merge(KINDS.get(data.get("type").asText()), 1, Integer::sum);
        for (JsonNode threat : data.path("threats")) {
          held.merge(ContentKind.THREATS, 1, Integer::sum);
          if (!threat.path("mitigation").asText("").isBlank()) {
            held.merge(ContentKind.MITIGATIONS, 1, Integer::sum);
          }
        }
      }
    }
    return held;
  }
}

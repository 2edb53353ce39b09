package dev.glacis.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScopeRemarksTest {

  @Test
  void saysWhatADocumentTakesOutOfScopeAndWhy() {
    String document =
        """
        {"otmVersion": "0.2.0", "project": {"id": "p", "name": "P"}, "components": [
          {"id": "a", "name": "A", "type": "x", "attributes": {"outOfScope": true, "outOfScopeReason": "bought"}},
          {"id": "b", "name": "B", "type": "x", "attributes": {"outOfScope": false}}],
         "dataflows": [{"id": "f", "name": "F", "source": "a", "destination": "b", "attributes": {"outOfScope": true}}]}
        """;

    assertThat(remarks(document.getBytes(StandardCharsets.UTF_8)))
        .containsExactly(
            "/components/0:2:3 The component is out of scope (bought): no threats are looked for in"
                + " it.",
            "/dataflows/0:4:16 The dataflow is out of scope, and no reason is given: no threats are"
                + " looked for in it.");
  }

  @Test
  void saysItOfEveryFormatThatKnowsScope() {
    for (String file :
        new String[] {"shop.threat-dragon.json", "shop.threagile.yaml", "shop.tm7"}) {
      assertThat(remarks(Fixtures.bytes("/foreign/" + file))).as(file).isNotEmpty();
    }
  }

  private static List<String> remarks(byte[] document) {
    return new ModelImporter()
        .read(document, ImportOptions.defaults()).lossReport().warnings().stream()
            .filter(note -> note.message().contains("is out of scope"))
            .map(
                note ->
                    note.pointer() + ":" + note.line() + ":" + note.column() + " " + note.message())
            .toList();
  }
}

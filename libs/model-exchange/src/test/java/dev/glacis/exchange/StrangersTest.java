package dev.glacis.exchange;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrangersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"$schema\": \"x\", \"properties\": {}}|is a JSON schema, not",
        "{\"nodes\": [], \"connections\": {}}|is a workflow of n8n, not",
        "{\"scraperName\": \"s\", \"components\": []}|is what a scanner of clusters found",
        "{\"threat-models\": []}|is an index of the OWASP Threat Model Library",
        "{\"detail\": {}}|has no object \"summary\"",
        "{\"trust_zones\": [], \"data_flows\": []}|has no \"scope\"",
        "{\"a\": 1}|of a known format (Open Threat Model, Threat Dragon, ",
        "[]|of a known format (Open Threat Model, Threat Dragon, "
      })
  void saysWhatADocumentIsInsteadOfAModel(String document, String reason) {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> new ModelImporter().read(bytes, ImportOptions.defaults()))
        .isInstanceOf(RefusedDocumentException.class)
        .hasMessageContaining(reason);
  }
}

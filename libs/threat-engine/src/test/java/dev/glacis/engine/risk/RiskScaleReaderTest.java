package dev.glacis.engine.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.glacis.engine.DemoPacks;
import dev.glacis.engine.RandomModels;
import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.evaluation.Severity;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.pack.Capability;
import dev.glacis.engine.pack.Maturity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scales as documents: the standard one, others that change a part of it, and broken ones. */
class RiskScaleReaderTest {

  private static final RiskScale STANDARD = RiskScale.standard();

  @Test
  void readsWhatItWrote() {
    byte[] written = RiskScaleWriter.write(STANDARD);
    assertThat(RiskScaleReader.read(written)).isEqualTo(STANDARD);
    RiskScale other = read("'impact':{'low':0.1},'bands':{'critical':90}");
    assertThat(other).isNotEqualTo(STANDARD);
    assertThat(RiskScaleReader.read(RiskScaleWriter.write(other))).isEqualTo(other);
  }

  @Test
  void shipsTheStandardScaleAsItWouldWriteIt() throws IOException {
    try (var shipped = RiskScale.class.getResourceAsStream("risk-scale.json")) {
      assertThat(new String(shipped.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(new String(RiskScaleWriter.write(STANDARD), StandardCharsets.UTF_8));
    }
  }

  @Test
  void changesOnlyWhatTheDocumentNames() {
    RiskScale other =
        read("'evidence':{'demonstrated':0.9},'weights':{'exposure':0.5,'evidence':0.15}");
    assertThat(other.evidence())
        .isEqualTo(
            Map.of(Maturity.FEASIBLE, 0.65, Maturity.DEMONSTRATED, 0.9, Maturity.REALIZED, 1.0));
    assertThat(other.noEvidence()).isEqualTo(STANDARD.noEvidence());
    assertThat(other.weights()).isEqualTo(new RiskScale.Weights(0.35, 0.5, 0.15));
    assertThat(other.bands()).isEqualTo(STANDARD.bands());
    assertThat(read("")).isEqualTo(STANDARD);
  }

  @Test
  void changesWhatTheEngineSays() {
    ArchitectureModel model = RandomModels.of(7).build();
    var standard = new ThreatEngine(DemoPacks.PACKS).evaluate(model);
    var lenient =
        new ThreatEngine(DemoPacks.PACKS, read("'bands':{'critical':100,'high':99,'medium':98}"));
    assertThat(standard.reported()).extracting(threat -> threat.severity()).contains(Severity.HIGH);
    assertThat(lenient.evaluate(model).reported())
        .hasSameSizeAs(standard.reported())
        .allMatch(threat -> threat.severity() == Severity.LOW);
  }

  @Test
  void readsAStream() throws IOException {
    var stream = new ByteArrayInputStream(document("'capability':{'high':0.2}"));
    assertThat(RiskScaleReader.read(stream).capability()).containsEntry(Capability.HIGH, 0.2);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/risk/broken-scales.csv",
      numLinesToSkip = 1,
      delimiter = '|',
      quoteCharacter = '`')
  void refusesWithThePlace(String content, String message) {
    assertThatThrownBy(() -> read(content))
        .isInstanceOf(InvalidRiskScaleException.class)
        .hasMessageStartingWith(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"format\":\"glacis-pack\",\"formatVersion\":1}",
        "{\"format\":\"glacis-risk-scale\"}",
        "{\"format\":\"glacis-risk-scale\",\"formatVersion\":2}"
      })
  void refusesOtherDocuments(String document) {
    assertThatThrownBy(() -> RiskScaleReader.read(document.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(InvalidRiskScaleException.class);
  }

  private static RiskScale read(String content) {
    return RiskScaleReader.read(document(content));
  }

  private static byte[] document(String content) {
    String rest =
        content.isEmpty() ? "" : "," + content.replace('\'', content.contains("\"") ? '\'' : '"');
    return ("{\"format\":\"glacis-risk-scale\",\"formatVersion\":1" + rest + "}")
        .getBytes(StandardCharsets.UTF_8);
  }
}

package dev.glacis.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.glacis.engine.evaluation.AggregateRisk;
import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.evaluation.RiskFactor;
import dev.glacis.engine.evaluation.Threat;
import dev.glacis.engine.risk.RiskScale;
import dev.glacis.engine.risk.RiskScaleReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The document on risk says what the engine does. */
class RiskDocumentTest {

  private static final Path DOCUMENT = Path.of("../../docs/reference/risk.md");
  private static final Evaluation EVALUATION = RiskExample.evaluation();
  private static final Threat THREAT = RiskExample.threat();

  static List<Map.Entry<String, String>> tables() {
    return List.of(
        Map.entry("scale", RiskTables.scale(RiskScale.standard())),
        Map.entry("model", RiskTables.model(RiskExample.model())),
        Map.entry("factors", RiskTables.factors(THREAT)),
        Map.entry("calculation", RiskTables.calculation(THREAT, RiskScale.standard())),
        Map.entry("countermeasures", RiskTables.countermeasures(THREAT)),
        Map.entry("scores", RiskTables.scores(THREAT)),
        Map.entry("aggregates", RiskTables.aggregates(EVALUATION.aggregates())));
  }

  /** Each stands between {@code <!-- name -->} and the next blank line. */
  @ParameterizedTest
  @MethodSource("tables")
  void standsInTheDocumentAsTheEngineFillsIt(Map.Entry<String, String> table) throws IOException {
    assertThat(Files.readString(DOCUMENT))
        .contains("<!-- " + table.getKey() + " -->\n" + table.getValue() + "\n");
  }

  @Test
  void showsAScaleThatCanBeRead() throws IOException {
    String text = Files.readString(DOCUMENT);
    int begin = text.indexOf("```json\n") + 8;
    String example = text.substring(begin, text.indexOf("```", begin));
    RiskScale scale = RiskScaleReader.read(example.getBytes(StandardCharsets.UTF_8));
    assertThat(scale.weights()).isEqualTo(new RiskScale.Weights(0.35, 0.5, 0.15));
    assertThat(scale.bands()).isEqualTo(new RiskScale.Bands(80, 50, 25));
    assertThat(scale.impact()).isEqualTo(RiskScale.standard().impact());
  }

  @Test
  void followsTheFormulaOfTheDocument() {
    Map<String, Double> factors =
        THREAT.explanation().factors().stream()
            .collect(Collectors.toMap(RiskFactor::name, RiskFactor::value));
    double likelihood =
        Math.pow(factors.get("capability"), 0.35)
            * Math.pow(factors.get("exposure"), 0.4)
            * Math.pow(factors.get("evidence"), 0.25);
    double inherent = 100 * likelihood * factors.get("impact");
    double current = inherent * (1 - 0.5) * (1 - 0.3);
    double projected = current * (1 - 0.3);
    assertThat(factors.get("capability")).isEqualTo(0.9);
    assertThat(factors.get("exposure")).isEqualTo((1 - 0.75 * 0.10) * (1 - 0.05), within(1e-12));
    assertThat(factors.get("impact")).isEqualTo(Math.sqrt(0.80 * 0.75), within(1e-12));
    assertThat(THREAT.risk().inherent()).isEqualTo((int) Math.round(inherent));
    assertThat(THREAT.risk().current()).isEqualTo((int) Math.round(current));
    assertThat(THREAT.risk().projected()).isEqualTo((int) Math.round(projected));
  }

  @Test
  void addsUpTheRiskOfTheSystemAsTheDocumentSays() {
    List<Integer> risks =
        EVALUATION.reported().stream().map(threat -> threat.risk().current()).toList();
    double left = risks.stream().mapToDouble(risk -> 1 - risk / 100.0).reduce(1, (a, b) -> a * b);
    AggregateRisk system = EVALUATION.aggregates().getFirst();
    assertThat(system.threats()).isEqualTo(risks.size()).isGreaterThan(2);
    assertThat(system.highest().current())
        .isEqualTo(risks.stream().mapToInt(risk -> risk).max().orElseThrow())
        .isEqualTo(EVALUATION.risk().current());
    assertThat(system.combined().current()).isEqualTo((int) Math.round(100 * (1 - left)));
    assertThat(system.combined().current()).isGreaterThan(system.highest().current());
  }
}

package dev.glacis.exchange.seen;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.exchange.ExchangeFormats;
import dev.glacis.exchange.ExportedModel;
import dev.glacis.exchange.ForeignModels;
import dev.glacis.exchange.export.ArbitraryModels;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a loss report does not name, users of the other tool see; and nothing else. */
class SeenExportsTest {

  private static final Map<String, ArchitectureModel> MODELS = ForeignModels.all();
  private static final int ARBITRARY = 200;

  private static final Map<String, OtherTool> TOOLS =
      Map.of(
          "otm", new OtmTool(),
          "otm-yaml", new OtmTool(),
          "threat-dragon", new ThreatDragonTool(),
          "cyclonedx", new CycloneDxTool(),
          "threat-model-library", new TmlTool(),
          "threagile", new ThreagileTool());

  static Stream<String> formats() {
    return TOOLS.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void ofArbitraryModels(String format) throws IOException {
    Judge judge = new Judge(TOOLS.get(format));
    for (long seed = 0; seed < ARBITRARY; seed++) {
      ArchitectureModel model = ArbitraryModels.of(seed);
      judge.check("model " + seed + " as " + format, model, export(format, model));
    }
  }

  /** Without Open Threat Model, of which other tests take care. */
  static Stream<String> foreign() {
    return formats().filter(format -> !format.startsWith("otm"));
  }

  @ParameterizedTest
  @MethodSource("foreign")
  void ofArbitraryProposalsThatCameInTheFormat(String format) throws IOException {
    OtherTool tool = TOOLS.get(format);
    Judge judge = new Judge(tool);
    for (long seed = 0; seed < ARBITRARY; seed++) {
      ArchitectureModel model = ArbitraryModels.of(seed, tool.format());
      judge.check("model " + seed + " as " + format, model, export(format, model));
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void ofEveryForeignModel(String format) throws IOException {
    Judge judge = new Judge(TOOLS.get(format));
    for (Map.Entry<String, ArchitectureModel> model : MODELS.entrySet()) {
      judge.check(
          model.getKey() + " as " + format, model.getValue(), export(format, model.getValue()));
    }
  }

  private static ExportedModel export(String format, ArchitectureModel model) {
    return ExchangeFormats.named(format).orElseThrow().writer().orElseThrow().write(model);
  }
}

package dev.glacis.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.exchange.ExchangeFormat;
import dev.glacis.exchange.ExportedModel;
import dev.glacis.exchange.ForeignModels;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ModelImporter;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every model of every format in every other format: valid, and the loss report says the loss. */
class ForeignExportsTest {

  private static final Map<String, ArchitectureModel> MODELS = ForeignModels.all();

  static Stream<String> judged() {
    return ExportSchemas.ALL.keySet().stream();
  }

  static Stream<String> readBack() {
    return ExportSchemas.readBack().map(ExchangeFormat::name);
  }

  @ParameterizedTest
  @MethodSource("judged")
  void thePublishedSchemaAcceptsEveryExport(String format) {
    MODELS.forEach(
        (name, model) ->
            assertThat(ExportSchemas.ALL.get(format).judge(export(format, model).document()))
                .as(name + " as " + format)
                .isEmpty());
  }

  @ParameterizedTest
  @MethodSource("readBack")
  void theLossReportNamesExactlyWhatReadingBackMisses(String format) {
    MODELS.forEach(
        (name, model) -> {
          ExportedModel export = export(format, model);
          ArchitectureModel back =
              new ModelImporter()
                  .read(export.document(), ImportOptions.defaults().withoutGuessing())
                  .model();
          assertThat(SaidFacts.named(export.lossReport()))
              .as(name + " as " + format)
              .isEqualTo(SaidFacts.differences(model, back));
        });
  }

  private static ExportedModel export(String format, ArchitectureModel model) {
    return ExportSchemas.format(format).writer().orElseThrow().write(model);
  }
}

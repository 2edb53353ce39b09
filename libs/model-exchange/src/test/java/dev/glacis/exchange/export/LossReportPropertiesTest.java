package dev.glacis.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.ExchangeFormat;
import dev.glacis.exchange.ExportedModel;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.LossReport;
import dev.glacis.exchange.ModelImporter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a model says: an export is valid, and its loss report names what is lost, no more. */
class LossReportPropertiesTest {

  @Property(tries = 600)
  void namesExactlyWhatReadingBackMisses(
      @ForAll("formats") String name, @ForAll("models") ArchitectureModel model) {
    ExportedModel export = ExportSchemas.format(name).writer().orElseThrow().write(model);

    ArchitectureModel back =
        new ModelImporter()
            .read(export.document(), ImportOptions.defaults().withoutGuessing())
            .model();
    assertThat(SaidFacts.named(export.lossReport())).isEqualTo(SaidFacts.differences(model, back));
    assertCounts(export.lossReport(), model);
  }

  @Property(tries = 300)
  void otmHoldsEverything(@ForAll("models") ArchitectureModel model) {
    LossReport report =
        ExportSchemas.format("otm").writer().orElseThrow().write(model).lossReport();

    assertThat(SaidFacts.named(report)).isEmpty();
  }

  @Property(tries = 400)
  void writesWhatThePublishedSchemaAccepts(
      @ForAll("judged") String name, @ForAll("models") ArchitectureModel model) {
    byte[] document = ExportSchemas.format(name).writer().orElseThrow().write(model).document();

    assertThat(ExportSchemas.ALL.get(name).judge(document)).isEmpty();
  }

  private static void assertCounts(LossReport report, ArchitectureModel model) {
    assertThat(report.count(ContentKind.ZONES).held()).isEqualTo(model.trustZones().size());
    assertThat(report.count(ContentKind.COMPONENTS).held()).isEqualTo(model.components().size());
    assertThat(report.count(ContentKind.FLOWS).held()).isEqualTo(model.dataFlows().size());
    assertThat(report.count(ContentKind.ASSETS).held()).isEqualTo(model.assets().size());
  }

  @Provide
  Arbitrary<String> formats() {
    return Arbitraries.of(ExportSchemas.readBack().map(ExchangeFormat::name).toList());
  }

  @Provide
  Arbitrary<String> judged() {
    return Arbitraries.of(ExportSchemas.ALL.keySet());
  }

  @Provide
  Arbitrary<ArchitectureModel> models() {
    return Arbitraries.longs().map(ArbitraryModels::of);
  }
}

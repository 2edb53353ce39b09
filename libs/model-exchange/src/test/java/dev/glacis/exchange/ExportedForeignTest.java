package dev.glacis.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.glacis.engine.model.ArchitectureModel;
import java.util.Map;
import org.cyclonedx.Version;
import org.cyclonedx.parsers.JsonParser;
import org.junit.jupiter.api.Test;

/** Whatever was read is written again so that other readers take it. */
class ExportedForeignTest {

  @Test
  void theLibraryOfCycloneDxAcceptsEveryBillWhichPointsToTheThreatModel() throws Exception {
    for (Map.Entry<String, ArchitectureModel> model : models().entrySet()) {
      byte[] bill = export("cyclonedx", model.getValue()).document();
      assertThat(new JsonParser().validate(bill, Version.VERSION_16)).as(model.getKey()).isEmpty();
      assertThat(new ObjectMapper().readTree(bill).path("externalReferences"))
          .as(model.getKey())
          .anySatisfy(
              reference -> assertThat(reference.path("type").asText()).isEqualTo("threat-model"));
    }
  }

  @Test
  void threagileBackToThreagileLosesNothing() {
    for (Map.Entry<String, byte[]> file : Samples.of("threagile").entrySet()) {
      LossReport report =
          export(
                  "threagile",
                  new ModelImporter().read(file.getValue(), ImportOptions.defaults()).model())
              .lossReport();
      assertThat(report.dropped()).as(file.getKey() + " dropped").isEmpty();
      assertThat(report.guessed())
          .as(file.getKey() + " guessed")
          .allSatisfy(
              note ->
                  assertThat(note.code() + " " + note.pointer())
                      .matches("filled-in .*|(narrowed|implied) component:.*/type"));
    }
  }

  @Test
  void aBillBackToABillLosesNothingOfItsParts() {
    for (Map.Entry<String, ArchitectureModel> model : models().entrySet()) {
      if (model.getKey().matches("cyclonedx-ml-bom/.*|assistant.cdx.json")) {
        LossReport report = export("cyclonedx", model.getValue()).lossReport();
        assertThat(report.dropped())
            .as(model.getKey() + " dropped")
            .extracting(note -> note.pointer())
            .isSubsetOf("component:no-reference/source");
        assertThat(report.guessed()).as(model.getKey() + " guessed").isEmpty();
      }
    }
  }

  private static ExportedModel export(String format, ArchitectureModel model) {
    return ExchangeFormats.named(format).orElseThrow().writer().orElseThrow().write(model);
  }

  private static Map<String, ArchitectureModel> models() {
    return ForeignModels.all();
  }
}

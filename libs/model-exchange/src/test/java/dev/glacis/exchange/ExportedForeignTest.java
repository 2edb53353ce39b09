package dev.glacis.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.glacis.engine.model.ArchitectureModel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.cyclonedx.Version;
import org.cyclonedx.parsers.JsonParser;
import org.junit.jupiter.api.Test;

/** Whatever was read is written again so that the published schemas and other readers take it. */
class ExportedForeignTest {

  private static final Map<String, PublishedSchema> SCHEMAS =
      Map.of(
          "cyclonedx",
          PublishedSchema.ofCycloneDx(),
          "threagile",
          PublishedSchema.named("threagile.schema.json", VersionFlag.V7));

  /**
   * A link of HomeAutobots whose authorization is spelled as the schema does not allow any more.
   */
  private static final String OLD_SPELLING =
      "dataflow:companion-app>app-to-oem-cloud/extensions/threagile";

  @Test
  void everyImportIsExportedValidly() {
    for (Map.Entry<String, ArchitectureModel> model : models().entrySet()) {
      SCHEMAS.forEach(
          (format, schema) ->
              assertThat(schema.judge(export(format, model.getValue()).document()))
                  .as(model.getKey() + " as " + format)
                  .isEmpty());
    }
  }

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
          .extracting(note -> note.pointer())
          .isSubsetOf(OLD_SPELLING);
    }
  }

  @Test
  void aBillBackToABillLosesNothingOfItsParts() {
    for (Map.Entry<String, ArchitectureModel> model : models().entrySet()) {
      if (model.getKey().matches("CycloneDX.*|Google.*|assistant.cdx.json")) {
        LossReport report = export("cyclonedx", model.getValue()).lossReport();
        assertThat(report.dropped()).as(model.getKey() + " dropped").isEmpty();
        assertThat(report.guessed()).as(model.getKey() + " guessed").isEmpty();
      }
    }
  }

  private static ExportedModel export(String format, ArchitectureModel model) {
    return ExchangeFormats.named(format).orElseThrow().writer().orElseThrow().write(model);
  }

  private static Map<String, ArchitectureModel> models() {
    Map<String, byte[]> documents = new LinkedHashMap<>();
    Fixtures.names("foreign")
        .forEach(name -> documents.put(name, Fixtures.bytes("/foreign/" + name)));
    for (String folder : Set.of("threagile", "pytm", "tm7", "cyclonedx-ml-bom", "threat-dragon")) {
      documents.putAll(Samples.ifPresent(folder));
    }
    Map<String, ArchitectureModel> models = new LinkedHashMap<>();
    documents.forEach(
        (name, document) -> {
          try {
            models.put(name, new ModelImporter().read(document, ImportOptions.defaults()).model());
          } catch (RefusedDocumentException noModel) {
            // Other tests say which files are refused, and why.
          }
        });
    return models;
  }
}

package dev.glacis.exchange.otm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.exchange.AttributeVocabulary;
import dev.glacis.exchange.AttributeVocabulary.Attribute;
import dev.glacis.exchange.AttributeVocabulary.ValueType;
import dev.glacis.exchange.DocumentSyntax;
import dev.glacis.exchange.Fixtures;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.LossReport;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.exchange.SourceMap.Place;
import dev.glacis.exchange.mapping.ComponentTypes;
import dev.glacis.exchange.mapping.TypeMapping;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OtmReaderTest {

  @Test
  void readsWhatRulesNeed() {
    ImportedModel imported = read(Fixtures.bytes("/otm/assistant.otm.yaml"));

    Component assistant = imported.model().components().get(1);
    assertThat(assistant.type()).isEqualTo("ai.model.foundation");
    assertThat(assistant.parent()).isEqualTo(new Parent(ElementKind.TRUST_ZONE, "cloud"));
    assertThat(assistant.assetsProcessed()).containsExactly("handbook");
    assertThat(assistant.attributes().values())
        .isEqualTo(
            Map.of(
                "indirectContent",
                true,
                "modality",
                List.of("text", "image"),
                "temperature",
                0.25));
    DataFlow question = imported.model().dataFlows().getFirst();
    assertThat(question.bidirectional()).isTrue();
    assertThat(question.assets()).containsExactly("handbook");
    assertThat(imported.model().trustZones())
        .extracting(z -> z.trustRating())
        .containsExactly(5, 70);
    assertThat(imported.model().assets().getFirst().integrity()).isEqualTo(80);
    assertThat(imported.model().owner()).isEqualTo("Support platform");
  }

  @Test
  void saysWhereEachElementStands() {
    ImportedModel yaml = read(Fixtures.bytes("/otm/assistant.otm.yaml"));
    ImportedModel json = read(Fixtures.bytes("/otm/assistant.otm.json"));

    assertThat(yaml.mediaType()).isEqualTo(DocumentSyntax.YAML.mediaType());
    assertThat(yaml.sourceMap().of(ElementKind.COMPONENT, "assistant"))
        .contains(new Place("/components/1", 36, 5));
    assertThat(json.mediaType()).isEqualTo(DocumentSyntax.JSON.mediaType());
    assertThat(json.sourceMap().of(ElementKind.DATA_FLOW, "question"))
        .hasValueSatisfying(
            place -> {
              assertThat(place.pointer()).isEqualTo("/dataflows/0");
              assertThat(lineOf(json(), place.line() + 1)).contains("\"id\": \"question\"");
            });
    assertThat(json.sourceMap().places()).hasSize(9);
  }

  @Test
  void reportsGuessesAndWhatNoRuleReads() {
    LossReport report = read(Fixtures.bytes("/otm/assistant.otm.json")).lossReport();

    assertThat(report.mapped()).isEqualTo(16);
    assertThat(report.guessed())
        .extracting(LossReport.Note::pointer)
        .containsExactly("/assets/0/risk/availability");
    assertThat(report.dropped()).isEmpty();
    assertThat(report.warnings())
        .extracting(LossReport.Note::pointer)
        .containsExactlyInAnyOrder(
            "/components/1/threats", "/components/1/vendorField", "/threats", "/mitigations");
  }

  @Test
  void acceptsTheSpellingsOfTheSpecificationsText() {
    ImportedModel imported = read(Fixtures.bytes("/otm/readme-spelling.otm.yaml"));

    assertThat(imported.model().id()).isEqualTo("42");
    assertThat(imported.model().attributes().values())
        .isEqualTo(Map.of("cmdbId", "A1", "region", "eu"));
    assertThat(imported.model().trustZones().getFirst().trustRating()).isEqualTo(100);
    assertThat(imported.model().components().getFirst().name()).isEqualTo("7");
    assertThat(imported.model().components().getFirst().parent())
        .isEqualTo(new Parent(ElementKind.TRUST_ZONE, "zone"));
    assertThat(imported.model().dataFlows()).hasSize(1);
    assertThat(imported.lossReport().warnings()).hasSize(4);
    assertThat(imported.lossReport().guessed()).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void fitsAttributesToTheVocabulary() {
    AttributeVocabulary vocabulary =
        (on, name) ->
            on != ElementKind.COMPONENT
                ? Optional.empty()
                : switch (name) {
                  case "bool" -> Optional.of(new Attribute(ValueType.BOOLEAN, List.of()));
                  case "choice", "wrong" ->
                      Optional.of(new Attribute(ValueType.CHOICE, List.of("low", "high")));
                  case "list", "bars" ->
                      Optional.of(new Attribute(ValueType.LIST, List.of("text", "image")));
                  default -> Optional.empty();
                };
    String document =
        """
        {"otmVersion": "0.2.0", "project": {"id": "p", "name": "P"}, "components": [
          {"id": "a", "name": "A", "type": "x", "attributes": {
            "bool": "True", "choice": "High", "wrong": "middle", "list": "text, image",
            "bars": ["text", "smell"], "other": "1, 2"}}]}
        """;

    ImportedModel imported =
        new ModelImporter()
            .read(
                document.getBytes(StandardCharsets.UTF_8),
                ImportOptions.defaults().withVocabulary(vocabulary));

    Component component = imported.model().components().getFirst();
    assertThat(component.attributes().values())
        .isEqualTo(
            Map.of(
                "bool",
                true,
                "choice",
                "high",
                "list",
                List.of("text", "image"),
                "bars",
                List.of("text", "smell"),
                "other",
                "1, 2"));
    assertThat(component.extensions())
        .isEqualTo(Map.of("otm", Map.of("attributes", Map.of("wrong", "middle"))));
    assertThat(imported.lossReport().guessed()).hasSize(3);
    assertThat(imported.lossReport().warnings())
        .extracting(LossReport.Note::pointer)
        .contains("/components/0/attributes/wrong", "/components/0/attributes/bars");
  }

  @Test
  void readsTypesAsTheCallersMappingSaysAndWritesTheirOwn() {
    String mapping =
        "components: [{source: CD-SHOP, type: app.web, attributes: {tenancy: multi, logged:"
            + " true}}]";
    String document =
        """
        {"otmVersion": "0.2.0", "project": {"id": "p", "name": "P"}, "components": [
          {"id": "c", "name": "C", "type": "cd-shop", "attributes": {"logged": false}}]}
        """;

    ImportedModel imported =
        new ModelImporter()
            .read(
                document.getBytes(StandardCharsets.UTF_8),
                ImportOptions.defaults()
                    .withMapping(TypeMapping.read(mapping.getBytes(StandardCharsets.UTF_8))));

    Component component = imported.model().components().getFirst();
    assertThat(component.type()).isEqualTo("app.web");
    assertThat(component.attributes().values())
        .isEqualTo(Map.of("tenancy", "multi", "logged", false));
    assertThat(imported.lossReport().guessed())
        .extracting(LossReport.Note::message)
        .containsExactly("Read as app.web, as the mapping says.");
    assertThat(new String(new OtmWriter().write(imported.model(), DocumentSyntax.JSON)))
        .contains("\"type\" : \"cd-shop\"");
  }

  @Test
  void suggestsTypesForThoseThatNoRuleKnowsOnceEach() {
    String document =
        """
        {"otmVersion": "0.2.0", "project": {"id": "p", "name": "P"}, "components": [
          {"id": "a", "name": "A", "type": "vector-database"},
          {"id": "b", "name": "B", "type": "vector-database"},
          {"id": "c", "name": "C", "type": "app.web"},
          {"id": "d", "name": "D", "type": "app"}]}
        """;

    ImportedModel imported =
        new ModelImporter()
            .read(
                document.getBytes(StandardCharsets.UTF_8),
                ImportOptions.defaults()
                    .withTypes(
                        new ComponentTypes(
                            Map.of("app.web", "Web server", "data.database", "Database"))));

    assertThat(imported.lossReport().warnings())
        .filteredOn(note -> note.message().contains("Rules about types"))
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.pointer()).isEqualTo("/components/0/type");
              assertThat(note.message()).contains("\"vector-database\". Near: data.database.");
            });
  }

  @Test
  void readsUtf8WithAByteOrderMark() {
    byte[] document = ("\uFEFF" + json()).getBytes(StandardCharsets.UTF_8);

    assertThat(read(document).model())
        .isEqualTo(read(Fixtures.bytes("/otm/assistant.otm.json")).model());
  }

  @Test
  void readsTheReplacementCharacterWhereItsAuthorWroteIt() {
    String document = json().replaceFirst("\"name\": \"", "\"name\": \"\uFFFD");

    assertThat(read(document.getBytes(StandardCharsets.UTF_8)).model().name()).startsWith("\uFFFD");
  }

  private static String json() {
    return new String(Fixtures.bytes("/otm/assistant.otm.json"), StandardCharsets.UTF_8);
  }

  private static String lineOf(String text, int line) {
    return text.lines().skip(line - 1L).findFirst().orElseThrow();
  }

  private static ImportedModel read(byte[] document) {
    return new ModelImporter().read(document, ImportOptions.defaults());
  }
}

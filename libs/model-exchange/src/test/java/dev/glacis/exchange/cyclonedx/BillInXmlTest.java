package dev.glacis.exchange.cyclonedx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.exchange.Fixtures;
import dev.glacis.exchange.Foreign;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.LossReport;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.exchange.SourceMap.Place;
import dev.glacis.exchange.canonical.CanonicalModel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A bill says the same in both notations. */
class BillInXmlTest {

  private static final Foreign JSON = Foreign.read("assistant.cdx.json");
  private static final Foreign XML = Foreign.read("assistant.cdx.xml");

  @Test
  void isTheSameModelAsTheBillInJson() {
    assertThat(XML.model()).isEqualTo(JSON.model());
  }

  @Test
  void saysListsAndFlagsThatFewBillsHaveAsInJson() {
    String json =
        """
        {"bomFormat": "CycloneDX", "specVersion": "1.7",
         "components": [{"bom-ref": "c", "type": "library", "name": "c", "patentAssertions": [
           {"assertionType": "license", "patentRefs": ["p"], "notes": "Here",
            "asserter": {"name": "Partner", "url": ["https://partner.example"]}}]}],
         "declarations": {"claims": [{"target": "c", "evidence": ["e"], "counterEvidence": ["f"]}]},
         "citations": [{"pointers": ["/components/0/name"], "note": "By hand"}],
         "formulation": [{"workflows": [{"workspaces": [
           {"volume": {"persistent": true, "remote": false}}]}]}]}
        """;
    String xml =
        """
        <bom xmlns="http://cyclonedx.org/schema/bom/1.7"><components>
          <component bom-ref="c" type="library"><name>c</name><patentAssertions><patentAssertion>
            <assertionType>license</assertionType><patentRefs><bom-ref>p</bom-ref></patentRefs>
            <notes>Here</notes><asserter><organization><name>Partner</name>
              <url>https://partner.example</url></organization></asserter>
          </patentAssertion></patentAssertions></component></components>
          <declarations><claims><claim><target>c</target><evidence>e</evidence>
            <counterEvidence>f</counterEvidence></claim></claims></declarations>
          <citations><citation><pointers><pointer>/components/0/name</pointer></pointers>
            <note>By hand</note></citation></citations>
          <formulation><formula><workflows><workflow><workspaces><workspace>
            <volume><persistent>true</persistent><remote>false</remote></volume>
          </workspace></workspaces></workflow></workflows></formula></formulation>
        </bom>
        """;

    assertThat(read(xml)).isEqualTo(read(json));
  }

  @Test
  void saysTheSameOfEverythingThatARichBillHolds() {
    ImportedModel json = read(Fixtures.bytes("/cyclonedx/claims-desk.cdx.json"));
    ImportedModel xml = read(Fixtures.bytes("/cyclonedx/claims-desk.cdx.xml"));

    assertThat(CanonicalModel.write(xml.model())).isEqualTo(CanonicalModel.write(json.model()));
    assertThat(xml.lossReport().counts()).isEqualTo(json.lossReport().counts());
    assertThat(xml.lossReport().mapped()).isEqualTo(json.lossReport().mapped());
    assertThat(notes(xml)).isEqualTo(notes(json));
  }

  /** Notes with the place in the tree, which is that of JSON for both, without line and column. */
  private static List<String> notes(ImportedModel imported) {
    LossReport report = imported.lossReport();
    return Stream.of(report.dropped(), report.guessed(), report.warnings())
        .flatMap(List::stream)
        .map(note -> note.code() + " " + note.pointer() + " " + note.message())
        .sorted()
        .toList();
  }

  private static ArchitectureModel read(String document) {
    return read(document.getBytes(StandardCharsets.UTF_8)).model();
  }

  private static ImportedModel read(byte[] document) {
    return new ModelImporter().read(document, ImportOptions.defaults());
  }

  @Test
  void countsTheSame() {
    assertThat(XML.report().counts()).isEqualTo(JSON.report().counts());
  }

  @Test
  void saysTheLineOfEachPart() {
    assertThat(XML.imported().sourceMap().of(ElementKind.COMPONENT, "corpus"))
        .contains(new Place("/components/1", 26, 5));
    assertThat(XML.imported().mediaType()).isEqualTo("application/xml");
  }
}

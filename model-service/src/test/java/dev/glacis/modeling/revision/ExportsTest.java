package dev.glacis.modeling.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.glacis.exchange.ExchangeFormats;
import dev.glacis.kit.testing.RealParts;
import dev.glacis.modeling.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ExportsTest {

  private String revision;

  @BeforeEach
  void importARevision() {
    revision = revisionOf(Api.importTo(Api.newKey(), Api.document("Shop")));
  }

  @ParameterizedTest
  @CsvSource({
    "otm, application/json, json, \"otmVersion\"",
    "otm-yaml, application/yaml, yaml, otmVersion:",
    "threat-dragon, application/json, json, \"diagrams\"",
    "threat-model-library, application/json, json, \"trust_zones\"",
    "threagile, application/yaml, yaml, technical_assets:",
    "cyclonedx, application/vnd.cyclonedx+json, cdx.json, \"bomFormat\"",
    "mermaid, text/vnd.mermaid, mmd, flowchart",
    "dot, text/vnd.graphviz, dot, digraph"
  })
  void writesEveryFormatAsAnAttachment(
      String format, String mediaType, String extension, String sign) {
    Api.viewer()
        .get(revision + "/export?format=" + format)
        .then()
        .statusCode(200)
        .header("Content-Type", startsWith(mediaType))
        .header("Content-Disposition", "attachment; filename=\"revision-1." + extension + "\"")
        .header("X-Content-Type-Options", "nosniff")
        .body(containsString(sign), containsString("Assistant"));
    Api.viewer()
        .get(revision + "/export/loss-report?format=" + format)
        .then()
        .statusCode(200)
        .body("format", equalTo(format))
        .body("counts.find { it.kind == 'components' }.held", equalTo(1));
  }

  @Test
  void knowsNoFormatThatIsNotTested() {
    assertThat(ExchangeFormats.writable())
        .isEqualTo(
            List.of(
                "otm",
                "otm-yaml",
                "threat-dragon",
                "threat-model-library",
                "mermaid",
                "dot",
                "cyclonedx",
                "threagile"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"visio", "pytm", "OTM"})
  void refusesFormatsThatAreNotWritten(String format) {
    for (String path : List.of("/export?format=", "/export/loss-report?format=")) {
      Api.viewer()
          .get(revision + path + format)
          .then()
          .statusCode(400)
          .body("code", equalTo("invalid-parameter"))
          .body("detail", containsString("threat-dragon"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32BE", "UTF-8"})
  void givesDocumentsBackByteForByteInTheirEncoding(String charset) {
    byte[] document = Api.document("Größe").getBytes(Charset.forName(charset));
    Response imported =
        Api.architect()
            .contentType("application/octet-stream")
            .queryParam("system", Api.newKey())
            .body(document)
            .post("/imports");

    Response answer = Api.viewer().get(revisionOf(imported) + "/document");

    answer.then().statusCode(200).header("Content-Type", "application/json;charset=" + charset);
    assertThat(answer.asByteArray()).isEqualTo(document);
  }

  private static String revisionOf(Response imported) {
    imported.then().statusCode(201);
    return "/systems/" + imported.path("system.id") + "/revisions/1";
  }
}

package dev.glacis.analysis;

import static dev.glacis.analysis.stub.Callers.viewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.glacis.analysis.stub.LogCapture;
import dev.glacis.analysis.stub.ModelService;
import dev.glacis.analysis.stub.ModelService.Committed;
import dev.glacis.analysis.stub.ModelServiceStub;
import dev.glacis.kit.testing.RealParts;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(ModelServiceStub.class)
class ChecksTest {

  private static final Path SAMPLES = Path.of("../samples");

  /** A number with more than four decimals. */
  private static final Pattern ARTEFACT = Pattern.compile("\":\\d+\\.\\d{5}");

  @Inject AgroalDataSource dataSource;

  @ParameterizedTest
  @CsvSource({"support-assistant.otm.yaml", "mail-agent.otm.yaml", "training-pipeline.otm.yaml"})
  void findsThreatsInADocument(String sample) throws IOException {
    JsonPath answer =
        check("auto", Files.readAllBytes(SAMPLES.resolve(sample)))
            .statusCode(200)
            .body("$", not(hasKey("verdict")))
            .extract()
            .jsonPath();

    List<String> severities = answer.getList("threats.severity");
    assertThat(severities).hasSizeGreaterThanOrEqualTo(10);
    assertThat(answer.getInt("counts.critical")).isEqualTo(count(severities, "critical"));
    assertThat(answer.getInt("counts.low")).isEqualTo(count(severities, "low"));
    assertThat(answer.getList("threats.certainty")).doesNotContain("possible");
    assertThat(answer.getInt("evaluated.components")).isPositive();
    assertThat(answer.getList("packs.digest")).isNotEmpty();
    assertThat(answer.getInt("threats[0].source.line")).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"support-assistant.otm.yaml", "mail-agent.otm.yaml", "training-pipeline.otm.yaml"})
  void findsWhatTheEvaluationOfTheCommittedDocumentFinds(String sample) throws IOException {
    // Given
    Committed revision = ModelService.commit("acme", sample);
    revision.announce();
    viewer("acme").get(revision.path("evaluation?wait=30")).then().statusCode(200);
    JsonPath committed = viewer("acme").get(revision.path("threats?first=500")).jsonPath();

    // When
    JsonPath checked =
        check("auto", Files.readAllBytes(SAMPLES.resolve(sample))).extract().jsonPath();

    // Then
    for (String field : List.of("fingerprint", "risk", "assumptions", "explanation", "source")) {
      assertThat(checked.getList("threats." + field))
          .as(field)
          .isNotEmpty()
          .isEqualTo(committed.getList("items." + field));
    }
  }

  @Test
  void givesTheSameAnswerEveryTime() throws IOException {
    byte[] document = Files.readAllBytes(SAMPLES.resolve("mail-agent.otm.yaml"));

    String first = check("auto", document).extract().asString();

    assertThat(check("otm", document).extract().asString()).isEqualTo(first);
  }

  @Test
  void storesNothing() throws IOException, SQLException {
    long before = rows();

    check("auto", Files.readAllBytes(SAMPLES.resolve("mail-agent.otm.yaml"))).statusCode(200);
    check("auto", document("dangling.yaml")).statusCode(422);

    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void logsNothingOfTheDocument() throws IOException {
    try (LogCapture log = LogCapture.start()) {
      check("auto", Files.readAllBytes(SAMPLES.resolve("mail-agent.otm.yaml"))).statusCode(200);
      check("auto", document("dangling.yaml")).statusCode(422);

      assertThat(log.text()).contains("invalid-document");
      assertThat(log.text()).doesNotContain("nowhere").doesNotContainIgnoringCase("mail");
    }
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/checks/cases.csv", numLinesToSkip = 1)
  void refuses(String file, int status, String code, String pointer, Integer line)
      throws IOException {
    ValidatableResponse answer =
        check("auto", document(file))
            .statusCode(status)
            .contentType("application/problem+json")
            .body("code", equalTo(code));

    if (pointer != null) {
      answer.body("violations.pointer", hasItem(pointer));
    }
    if (line != null) {
      answer.body("violations.line", hasItem(line));
    }
  }

  @Test
  void refusesADocumentOverTheLimit() {
    byte[] spaces = " ".repeat(10 * 1024 * 1024 + 1).getBytes(StandardCharsets.US_ASCII);

    check("auto", spaces).statusCode(413).body("code", equalTo("document-too-large"));
  }

  @Test
  void refusesADocumentInAnotherFormatThanTheCallerSays() throws IOException {
    check("tm7", Files.readAllBytes(SAMPLES.resolve("mail-agent.otm.yaml")))
        .statusCode(422)
        .body("code", equalTo("unknown-format"));
  }

  @Test
  void readsADocumentAsItsMappingSays() throws IOException {
    byte[] document = document("typed-elsewhere.yaml");
    String mapping = "components: [{source: vector-database, type: ai.rag.vectorstore}]";

    ValidatableResponse plain = form(document, null).statusCode(200);
    ValidatableResponse mapped = form(document, mapping).statusCode(200);

    assertThat(plain.extract().asString()).isEqualTo(check("auto", document).extract().asString());
    assertThat(elements(mapped)).contains("store");
    assertThat(elements(plain)).isNotEmpty().doesNotContain("store");
  }

  @Test
  void refusesAMappingWithItsPlaceAndAFormThatIsNone() throws IOException {
    byte[] document = document("typed-elsewhere.yaml");

    form(document, "components: [{type: 7}]")
        .statusCode(422)
        .body("code", equalTo("invalid-mapping"))
        .body("violations.pointer", hasItem(startsWith("/components/0")))
        .body("violations.line", hasItem(1));
    viewer("acme")
        .multiPart("other", "x", document)
        .post("/checks")
        .then()
        .statusCode(400)
        .body("violations.code", hasItem("unknown-part"));
  }

  @Test
  void remarksOnATypeThatNoRuleKnows() throws IOException {
    check("auto", document("mistyped.yaml"))
        .statusCode(200)
        .body("threats", empty())
        .body("remarks.size()", equalTo(1))
        .body("remarks[0].code", equalTo("warning"))
        .body("remarks[0].pointer", equalTo("/components/0/type"))
        .body("remarks[0].line", equalTo(10))
        .body("remarks[0].column", equalTo(11))
        .body("remarks[0].message", endsWith("\"ai.agnet\". Perhaps ai.agent?"));
  }

  @Test
  void showsNumbersWithoutArtefactsOfBinaryFractions() throws IOException {
    String answer =
        check("auto", Files.readAllBytes(SAMPLES.resolve("mail-agent.otm.yaml")))
            .extract()
            .asString();

    assertThat(answer).contains("\"effect\":0.").doesNotContainPattern(ARTEFACT);
  }

  private static List<String> elements(ValidatableResponse answer) {
    return answer.extract().jsonPath().getList("threats.elements.id.flatten()");
  }

  private static ValidatableResponse form(byte[] document, String mapping) {
    RequestSpecification form = viewer("acme").multiPart("document", "model.yaml", document);
    return (mapping == null
            ? form
            : form.multiPart("mapping", "mapping.yaml", mapping.getBytes(StandardCharsets.UTF_8)))
        .post("/checks")
        .then();
  }

  private static ValidatableResponse check(String format, byte[] document) {
    return viewer("acme")
        .contentType("application/octet-stream")
        .body(document)
        .post("/checks?format=" + format)
        .then();
  }

  private static int count(List<String> severities, String wanted) {
    return (int) severities.stream().filter(wanted::equals).count();
  }

  private static byte[] document(String file) throws IOException {
    try (InputStream in = ChecksTest.class.getResourceAsStream("/checks/" + file)) {
      return in.readAllBytes();
    }
  }

  private long rows() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery(
                "select (select count(*) from evaluation) + (select count(*) from threat)"
                    + " + (select count(*) from outbox_event)"
                    + " + (select count(*) from pack_set_text)")) {
      result.next();
      return result.getLong(1);
    }
  }
}

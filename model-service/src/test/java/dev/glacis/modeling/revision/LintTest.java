package dev.glacis.modeling.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.kit.testing.RealParts;
import dev.glacis.modeling.Api;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Findings of lint that need rules or a stored revision. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LintTest {

  private static final String DOCUMENT = Api.document("Linted");

  @Inject AgroalDataSource dataSource;

  private String system;

  @BeforeEach
  void oneRevision() {
    system = Api.importTo(Api.newKey(), DOCUMENT).path("system.id");
  }

  @Test
  void asksForTheFactsThatRulesWouldNeed() {
    JsonPath ofDocument =
        Api.viewer().contentType("application/json").body(DOCUMENT).post("/lint").jsonPath();

    List<Map<String, Object>> missing =
        ofDocument.getList("findings.findAll { it.code == 'missing-fact' }");
    assertThat(missing)
        .isNotEmpty()
        .allSatisfy(
            finding -> {
              assertThat(finding).containsEntry("severity", "note");
              assertThat((String) finding.get("message"))
                  .containsPattern(
                      "^[a-zA-Z]+ is not stated and would settle \\d+ threats?: .*\\?$");
            })
        .anySatisfy(
            finding -> {
              assertThat(finding)
                  .containsEntry("pointer", "/components/0")
                  .containsEntry("line", 6);
              assertThat(finding).extracting("element.id").isEqualTo("assistant");
            });
    assertThat(ofDocument.getInt("counts.note")).isGreaterThanOrEqualTo(missing.size());
    assertThat(ofRevision().getList("findings")).isEqualTo(ofDocument.getList("findings"));
  }

  @Test
  void asksForNothingAboutWhatIsOutOfScope() {
    String asked = "findings.findAll { it.code == 'missing-fact' }.element.id";
    String left =
        DOCUMENT.replace(
            "\"indirectContent\"",
            "\"outOfScope\": true, \"outOfScopeReason\": \"retired\", \"indirectContent\"");

    assertThat(lint(DOCUMENT).getList(asked)).contains("assistant");
    assertThat(lint(left).getList(asked)).doesNotContain("assistant");
  }

  /** Readers repair such models; one that came about otherwise must not end in an error of ours. */
  @Test
  void namesAModelThatContradictsItselfWithItsPlace() throws SQLException {
    execute("alter table revision_content disable trigger revision_content_is_immutable");
    execute(
        """
        update revision_content set architecture = replace(architecture, '"kind":"trustZone"',
          '"kind":"component"') where revision_id in (select id from revision where system_id = '%s')
        """
            .formatted(system));
    execute("alter table revision_content enable trigger revision_content_is_immutable");

    JsonPath report = ofRevision();

    assertThat(report.getList("findings.code")).isEqualTo(List.of("invalid-model"));
    assertThat(report.getString("findings[0].severity")).isEqualTo("error");
    assertThat(report.getString("findings[0].pointer")).isEqualTo("/components/0");
    assertThat(report.getInt("findings[0].line")).isEqualTo(6);
    assertThat(report.getInt("counts.error")).isEqualTo(1);
  }

  private JsonPath ofRevision() {
    return Api.viewer().get("/systems/" + system + "/revisions/1/lint").jsonPath();
  }

  private static JsonPath lint(String document) {
    return Api.viewer().contentType("application/json").body(document).post("/lint").jsonPath();
  }

  private void execute(String statement) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement change = connection.createStatement()) {
      change.execute(statement);
    }
  }
}

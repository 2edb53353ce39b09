package dev.glacis.analysis;

import static dev.glacis.analysis.stub.Callers.nobody;
import static dev.glacis.analysis.stub.Callers.viewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;

import dev.glacis.analysis.stub.ModelServiceStub;
import dev.glacis.kit.testing.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(ModelServiceStub.class)
class CatalogueTest {

  @Test
  void listsEveryRuleByIdWithItsTexts() {
    JsonPath rules = viewer("acme").get("/rules?first=500").jsonPath();

    List<String> ids = rules.getList("items.id");
    assertThat(ids).isNotEmpty().isSorted().doesNotHaveDuplicates();
    assertThat(rules.getInt("totalCount")).isEqualTo(ids.size());
    assertThat(rules.<String>getList("items.text.happens")).doesNotContainNull();
  }

  @Test
  void continuesTheListOfRulesAfterACursor() {
    List<String> ids = viewer("acme").get("/rules?first=500").jsonPath().getList("items.id");
    String cursor = viewer("acme").get("/rules?first=1").jsonPath().getString("page.endCursor");

    List<String> rest =
        viewer("acme").get("/rules?first=500&after=" + cursor).jsonPath().getList("items.id");

    assertThat(rest).isEqualTo(ids.subList(1, ids.size()));
  }

  @Test
  void showsEffectsWithoutArtefactsOfBinaryFractions() {
    String rules = viewer("acme").get("/rules?first=500").asString();

    assertThat(rules).contains("\"effect\":0.").doesNotContainPattern("\"effect\":\\d\\.\\d{5}");
  }

  @Test
  void showsOneRule() {
    Map<String, Object> first = viewer("acme").get("/rules?first=1").jsonPath().getMap("items[0]");

    assertThat(viewer("acme").get("/rules/" + first.get("id")).jsonPath().getMap("$"))
        .isEqualTo(first);
  }

  @Test
  void saysWhichSystemsARuleIsAboutWhomItHarmsAndWhichClausesItsCountermeasuresServe() {
    viewer("acme")
        .get("/rules/AI-DAT-001")
        .then()
        .statusCode(200)
        .body("systemsWith", equalTo(List.of("ai")))
        .body("harms", equalTo(List.of("safety", "fairness")));
    viewer("acme")
        .get("/rules/PLT-011")
        .then()
        .body("systemsWith", empty())
        .body("harms", empty())
        .body(
            "countermeasures.find { it.id == 'CM-PATCH' }.clauses",
            hasItem(Map.of("standard", "NIST-800-53", "clause", "SI-2", "sufficiency", "full")));
  }

  @Test
  void knowsNoRuleThatNoPackHas() {
    viewer("acme")
        .get("/rules/NO-SUCH-1")
        .then()
        .statusCode(404)
        .body("code", equalTo("not-found"));
  }

  @Test
  void listsThePacksInForce() {
    viewer("acme")
        .get("/rule-packs")
        .then()
        .statusCode(200)
        .body("items[0].digest", matchesPattern("[0-9a-f]{64}"))
        .body("items[0].licence", equalTo("Apache-2.0"));
  }

  @Test
  void isReadyOnceThePacksAreLoaded() {
    nobody()
        .get("/q/health/ready")
        .then()
        .statusCode(200)
        .body("checks.name", hasItem("rule packs"))
        .body(
            "checks.find { it.name == 'rule packs' }.data.digest", matchesPattern("[0-9a-f]{64}"));
  }
}

package dev.glacis.analysis;

import static dev.glacis.analysis.stub.Callers.viewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.glacis.analysis.stub.ModelService;
import dev.glacis.analysis.stub.ModelService.Committed;
import dev.glacis.analysis.stub.ModelServiceStub;
import dev.glacis.kit.testing.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(ModelServiceStub.class)
class ListsTest {

  private Committed revision;

  @BeforeEach
  void aRevisionIsEvaluated() {
    revision = ModelService.commit("acme", "support-assistant.otm.yaml");
    revision.announce();
    viewer("acme").get(revision.path("evaluation?wait=30")).then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"threats", "countermeasures", "questions"})
  void givesTheSameListInPagesAsInOnePiece(String list) {
    JsonPath whole = get(list + "?first=500");
    List<Map<String, Object>> inPages = new ArrayList<>();

    String after = "";
    boolean hasNext = true;
    while (hasNext) {
      JsonPath page = get(list + "?first=3" + after);
      assertThat(page.getLong("totalCount")).isEqualTo(whole.getLong("totalCount"));
      inPages.addAll(page.getList("items"));
      hasNext = page.getBoolean("page.hasNext");
      after = "&after=" + page.getString("page.endCursor");
    }

    assertThat(inPages).hasSizeGreaterThan(3).isEqualTo(whole.getList("items"));
    assertThat(inPages).hasSize(whole.getInt("totalCount"));
  }

  @Test
  void putsTheRiskiestThreatFirst() {
    JsonPath threats = get("threats?first=500");

    List<Integer> risks = threats.getList("items.risk.current");
    assertThat(risks).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(get("evaluation").getString("topThreat.id"))
        .isEqualTo(threats.getString("items[0].id"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"severity", "certainty", "status"})
  void keepsThreatsThatHaveTheWantedValue(String field) {
    List<String> all = get("threats?first=500").getList("items." + field);
    String wanted = all.getLast();

    List<String> kept = get("threats?first=500&" + field + "=" + wanted).getList("items." + field);

    assertThat(kept).isNotEmpty().containsOnly(wanted);
    assertThat(kept).hasSize((int) all.stream().filter(wanted::equals).count());
  }

  @Test
  void keepsThreatsOfOneOfTheWantedStrideCategories() {
    List<List<String>> all = get("threats?first=500").getList("items.stride");
    List<List<String>> kept =
        get("threats?first=500&stride=Spoofing,Tampering").getList("items.stride");

    assertThat(kept).isNotEmpty().allMatch(ListsTest::spoofsOrTampers);
    assertThat(kept).hasSize((int) all.stream().filter(ListsTest::spoofsOrTampers).count());
  }

  @Test
  void keepsThreatsOfOneElement() {
    String element = get("threats?first=1").getString("items[0].elements[0].id");

    List<List<String>> kept =
        get("threats?first=500&element=" + element).getList("items.elements.id");

    assertThat(kept).isNotEmpty().allMatch(ids -> ids.contains(element));
  }

  @Test
  void findsEveryThreatByItsId() {
    Map<String, Object> first = get("threats?first=1").getMap("items[0]");

    Map<String, Object> found =
        viewer("acme").get("/threats/" + first.get("id")).jsonPath().getMap("$");

    assertThat(found).isEqualTo(first);
  }

  @Test
  void keepsTheIdsOfThreatsInTheNextRevision() {
    Committed next =
        ModelService.commit("acme", revision.systemId(), 2, "support-assistant.otm.yaml");
    next.announce();
    viewer("acme").get(next.path("evaluation?wait=30")).then().statusCode(200);

    List<String> before = get("threats?first=500").getList("items.id");
    List<String> after =
        viewer("acme").get(next.path("threats?first=500")).jsonPath().getList("items.id");

    assertThat(after).isNotEmpty().isEqualTo(before);
  }

  @Test
  void tellsWhereInTheDocumentTheThreatenedElementStands() {
    JsonPath threats = get("threats?first=500");

    int count = threats.getInt("totalCount");
    assertThat(threats.<String>getList("items.source.pointer"))
        .hasSize(count)
        .allMatch(pointer -> pointer.startsWith("/"));
    assertThat(threats.<Integer>getList("items.source.line"))
        .hasSize(count)
        .allMatch(line -> line > 0);
  }

  @ParameterizedTest
  @CsvSource({
    "severity=terrible",
    "stride=spoofing",
    "certainty=sure",
    "status=closed",
    "first=0",
    "first=501",
    "after=bm9uc2Vuc2U",
    "after=!"
  })
  void refuses(String parameter) {
    viewer("acme")
        .get(revision.path("threats?" + parameter))
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-parameter"));
  }

  @Test
  void refusesTheCursorOfAnotherRevisionsList() {
    Committed other = ModelService.commit("acme", "mail-agent.otm.yaml");
    String cursor = get("threats?first=1").getString("page.endCursor");

    viewer("acme").get(other.path("threats?after=" + cursor)).then().statusCode(400);
  }

  private static boolean spoofsOrTampers(List<String> stride) {
    return stride.contains("Spoofing") || stride.contains("Tampering");
  }

  private JsonPath get(String what) {
    return viewer("acme").get(revision.path(what)).then().statusCode(200).extract().jsonPath();
  }
}

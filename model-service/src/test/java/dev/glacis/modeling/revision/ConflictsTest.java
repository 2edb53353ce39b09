package dev.glacis.modeling.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.kit.testing.RealParts;
import dev.glacis.modeling.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What those who come second are told, at both doors for documents. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ConflictsTest {

  private static final String ONE = Api.document("Contested");
  private static final String TWO =
      ONE.replace("\"indirectContent\": true", "\"indirectContent\": true, \"runsCode\": true")
          .replace(
              "\"components\": [",
              "\"components\": [{\"id\": \"page\", \"name\": \"Page\", \"type\": \"app.web\"},")
          .replace("\"trustRating\": 70", "\"trustRating\": 60");
  private static final String MINE = Api.document("Mine");

  private String key;
  private String system;

  @BeforeEach
  void twoRevisions() {
    key = Api.newKey();
    system = "/systems/" + Api.importTo(key, ONE).path("system.id");
    Api.importTo(key, TWO).then().statusCode(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/imports", "/revisions"})
  void carriesTheDifferenceFromWhatTheCallerHadSeenToTheHead(String door) {
    JsonPath conflict = commit(door, 1);

    assertThat(conflict.getString("code")).isEqualTo("revision-conflict");
    assertThat(conflict.getString("detail")).isEqualTo("The head is revision 2, not 1");
    assertThat(conflict.getInt("head")).isEqualTo(2);
    Map<String, Object> whole = conflict.getMap("difference");
    JsonPath difference = conflict.setRootPath("difference");
    assertThat(difference.getInt("before.revision")).isEqualTo(1);
    assertThat(difference.getInt("after.revision")).isEqualTo(2);
    assertThat(difference.getBoolean("identical")).isFalse();
    assertThat(difference.getList("added.element.id")).isEqualTo(List.of("page"));
    assertThat(difference.getList("added.element.kind")).isEqualTo(List.of("component"));
    assertThat(difference.getList("removed")).isEmpty();
    assertThat(difference.getList("changed.element.id"))
        .containsExactlyInAnyOrder("assistant", "cloud");
    assertThat(difference.getInt("counts.added")).isEqualTo(1);
    assertThat(difference.getInt("counts.changed")).isEqualTo(2);
    assertThat(difference.getList("security.kind")).contains("fact-worse");
    assertThat(whole)
        .isEqualTo(Api.viewer().get(system + "/revisions/1/diff/2").jsonPath().getMap("$"));
    assertThat(head()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"/imports, 0", "/revisions, 0", "/imports, 7", "/revisions, 7"})
  void namesTheHeadAloneToThoseWhoHaveSeenNoSuchRevision(String door, int seen) {
    JsonPath conflict = commit(door, seen);

    assertThat(conflict.getInt("head")).isEqualTo(2);
    assertThat(conflict.getMap("$")).doesNotContainKey("difference");
    assertThat(head()).isEqualTo(2);
  }

  private JsonPath commit(String door, int seen) {
    String path = door.equals("/imports") ? "/imports?system=" + key : system + door;
    return Api.architect()
        .header("If-Match", "\"" + seen + "\"")
        .contentType("application/json")
        .body(MINE)
        .post(path)
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .extract()
        .jsonPath();
  }

  private int head() {
    return Api.viewer().get(system).path("headRevision");
  }
}

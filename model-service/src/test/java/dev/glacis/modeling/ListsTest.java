package dev.glacis.modeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.glacis.kit.testing.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every list: a cap, an order, and pages that fit together. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ListsTest {

  private static final int REVISIONS = 6;
  private static final String PROPOSED =
      IntStream.range(0, 6)
          .mapToObj(i -> "{\"id\": \"t%d\", \"name\": \"Threat %d\"}".formatted(i, 5 - i))
          .collect(Collectors.joining(",", "\"threats\": [", "], \"dataflows\": []"));

  private static final String TENANT = "lists-" + UUID.randomUUID();

  /** Filled once: many rows take a while. */
  private static String system;

  /** Sorts before what earlier runs added. */
  private static int before = 999;

  /** The lists of this service. */
  private enum Listed {
    SYSTEMS("/systems"),
    DELETED_SYSTEMS("/systems?deleted=true"),
    FOUND_SYSTEMS("/systems?componentType=ai.model&attribute=indirectContent:true"),
    REVISIONS_OF_A_SYSTEM("SYSTEM/revisions"),
    VERSIONS("SYSTEM/versions"),
    PROPOSALS("SYSTEM/revisions/1/proposals"),
    AUDIT_OF_A_SYSTEM("/audit?system=ID"),
    AUDIT("/audit"),
    TEMPLATES("/templates");

    private final String path;

    Listed(String path) {
      this.path = path;
    }
  }

  @BeforeEach
  void severalOfEverything() {
    if (system != null) {
      return;
    }
    for (int i = 0; i < REVISIONS; i++) {
      String document = Api.document("Listed " + i).replace("\"dataflows\": []", PROPOSED);
      system = "/systems/" + importTo("m", document);
      name("version-" + (REVISIONS - i), i + 1);
      String another = importTo("m-" + i, Api.document("Another"));
      if (i % 2 == 0) {
        as("admin").delete("/systems/" + another).then().statusCode(204);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesPagesOfNoOrTooManyItemsAndForeignCursors(Listed list) {
    for (String wrong :
        List.of("first=0", "first=-1", "first=501", "first=many", "after=%25%25%25", "after=AA")) {
      Response answer = get(list, wrong);

      assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
      assertThat(answer.contentType()).as(wrong).startsWith("application/problem+json");
      assertThat(answer.<String>path("code")).as(wrong).isEqualTo("invalid-parameter");
    }
    get(list, "first=500").then().statusCode(200);
  }

  @ParameterizedTest
  @EnumSource
  void givesEveryItemOnceInOneOrderWhateverTheSizeOfPages(Listed list) {
    JsonPath whole = get(list, "first=500").jsonPath();

    List<Object> paged = new ArrayList<>();
    String after = "";
    JsonPath page;
    do {
      page = get(list, "first=2" + after).jsonPath();
      assertThat(page.getList("items").size()).isBetween(1, 2);
      assertThat(page.getInt("totalCount")).isEqualTo(whole.getInt("totalCount"));
      paged.addAll(page.getList("items"));
      after = "&after=" + page.getString("page.endCursor");
    } while (page.getBoolean("page.hasNext"));

    assertThat(whole.getBoolean("page.hasNext")).isFalse();
    assertThat(paged)
        .hasSize(whole.getInt("totalCount"))
        .isEqualTo(whole.getList("items"))
        .doesNotHaveDuplicates();
    get(list, "first=2" + after).then().statusCode(200).body("items.size()", equalTo(0));
  }

  @ParameterizedTest
  @EnumSource(
      value = Listed.class,
      names = {
        "SYSTEMS",
        "FOUND_SYSTEMS",
        "REVISIONS_OF_A_SYSTEM",
        "VERSIONS",
        "AUDIT_OF_A_SYSTEM",
        "AUDIT"
      })
  void goesOnAfterTheLastItemWhatComesBeforeItMeanwhile(Listed list) {
    JsonPath first = get(list, "first=2").jsonPath();
    JsonPath expected = get(list, "first=4").jsonPath();

    String more = "%03d".formatted(--before);
    importTo("0-" + more, Api.document("First of all"));
    importTo("m", Api.document(more));
    name("a-" + more, 1);
    JsonPath second = get(list, "first=2&after=" + first.getString("page.endCursor")).jsonPath();

    assertThat(second.getList("items")).isEqualTo(expected.getList("items").subList(2, 4));
    assertThat(second.getInt("totalCount")).isGreaterThan(first.getInt("totalCount"));
  }

  private Response get(Listed list, String parameters) {
    String path =
        list.path.replace("SYSTEM", system).replace("ID", system.replace("/systems/", ""));
    return as("auditor")
        .urlEncodingEnabled(false)
        .get(path + (path.contains("?") ? "&" : "?") + parameters);
  }

  private void name(String name, int number) {
    as("architect")
        .contentType("application/json")
        .body(Map.of("name", name, "number", number))
        .post(system + "/versions")
        .then()
        .statusCode(200);
  }

  private String importTo(String systemKey, String document) {
    return as("architect")
        .contentType("application/json")
        .queryParam("system", systemKey)
        .body(document)
        .post("/imports")
        .then()
        .statusCode(201)
        .extract()
        .path("system.id");
  }

  private RequestSpecification as(String role) {
    return Api.as(TENANT, role);
  }
}

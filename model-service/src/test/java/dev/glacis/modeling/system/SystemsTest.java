package dev.glacis.modeling.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import dev.glacis.kit.testing.RealParts;
import dev.glacis.kit.testing.TestTokens;
import dev.glacis.modeling.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SystemsTest {

  @Test
  void createsASystemThatCanBeFoundAgain() {
    String key = Api.newKey();

    Response created = create(Map.of("key", key, "name", "Shop", "tags", List.of("a", "b")));

    created
        .then()
        .statusCode(201)
        .header("ETag", "\"m1\"")
        .header("Location", matchesPattern(".*/systems/[0-9a-f-]{36}"))
        .body("headRevision", equalTo(0))
        .body("tags", equalTo(List.of("a", "b")));
    Api.viewer()
        .get("/systems/" + created.path("id"))
        .then()
        .statusCode(200)
        .body("$", equalTo(created.jsonPath().getMap("$")));
  }

  @Test
  void refusesAKeyThatIsTakenInTheTenantOnly() {
    String key = Api.newKey();
    create(Map.of("key", key, "name", "First"));

    create(Map.of("key", key, "name", "Second"))
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("code", equalTo("key-taken"));
    Api.as("globex", "architect")
        .contentType("application/json")
        .body(Map.of("key", key, "name", "Theirs"))
        .post("/systems")
        .then()
        .statusCode(201);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/bad-systems.csv", delimiter = ';', numLinesToSkip = 1)
  void refusesABodyThatIsNoSystem(String name, String body, String code, String pointer) {
    ValidatableResponse answer =
        Api.architect()
            .contentType("application/json")
            .body((body == null ? "" : body).replace("$LONG", "n".repeat(301)))
            .post("/systems")
            .then();

    answer.statusCode(400).contentType("application/problem+json").body("code", equalTo(code));
    if (pointer != null) {
      answer.body("violations.pointer", hasItem(pointer));
    }
  }

  @Test
  void pagesThroughAllSystemsInTheOrderOfKeys() {
    // Given
    String prefix = "page" + UUID.randomUUID().toString().substring(0, 8);
    for (String end : List.of("c", "a", "B", "d", "e")) {
      create(Map.of("key", prefix + end, "name", "System of " + prefix)).then().statusCode(201);
    }

    // When
    List<String> keys = new ArrayList<>();
    String after = null;
    JsonPath page;
    do {
      page = list(prefix.toUpperCase(Locale.ROOT), 2, after);
      keys.addAll(page.getList("items.key"));
      after = page.getString("page.endCursor");
    } while (page.getBoolean("page.hasNext"));

    // Then
    assertThat(keys)
        .containsExactly(prefix + "B", prefix + "a", prefix + "c", prefix + "d", prefix + "e");
    assertThat(page.getInt("totalCount")).isEqualTo(5);
  }

  @Test
  void takesThePatternCharactersOfASearchLiterally() {
    String key = Api.newKey();
    create(Map.of("key", key, "name", "100% of " + key)).then().statusCode(201);

    assertThat(list("100% of " + key, 10, null).getList("items")).hasSize(1);
    assertThat(list("1_0% of " + key, 10, null).getList("items")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "first,0",
    "first,501",
    "first,-1",
    "first,many",
    "first,99999999999",
    "after,%%%",
    "after,AA"
  })
  void refusesListParametersThatAreNotValid(String name, String value) {
    Api.viewer()
        .queryParam(name, value)
        .get("/systems")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("invalid-parameter"));
  }

  @Test
  void acceptsTheLargestPage() {
    Api.viewer().queryParam("first", 500).get("/systems").then().statusCode(200);
  }

  @Test
  void answersNotFoundToUnknownAndImpossibleIds() {
    for (String id : List.of(UUID.randomUUID().toString(), "no-uuid")) {
      Api.viewer()
          .get("/systems/" + id)
          .then()
          .statusCode(404)
          .contentType("application/problem+json")
          .body("code", equalTo("not-found"));
    }
  }

  @Test
  void letsOnlyThoseInWhoMay() {
    RestAssured.get("/systems").then().statusCode(401).body("code", equalTo("unauthenticated"));
    RestAssured.given()
        .auth()
        .oauth2(TestTokens.personWithoutTenant("bob", "viewer"))
        .get("/systems")
        .then()
        .statusCode(403)
        .body("code", equalTo("tenant-missing"));
    RestAssured.given()
        .auth()
        .oauth2(TestTokens.foreign("bob", "acme", "viewer"))
        .get("/systems")
        .then()
        .statusCode(401);
    Api.service("acme").get("/systems").then().statusCode(403);
    for (String role : List.of("viewer", "analyst", "auditor", "automation")) {
      Api.as("acme", role)
          .contentType("application/json")
          .body(Map.of("key", Api.newKey(), "name", "N"))
          .post("/systems")
          .then()
          .statusCode(403)
          .body("code", equalTo("forbidden"));
    }
  }

  @Test
  void listsNothingOfAnotherTenant() {
    String key = Api.newKey();
    create(Map.of("key", key, "name", "Ours"));

    Api.as("globex", "viewer")
        .queryParam("q", key)
        .get("/systems")
        .then()
        .statusCode(200)
        .body("items", hasSize(0))
        .body("totalCount", equalTo(0));
  }

  private static Response create(Map<String, Object> system) {
    return Api.architect().contentType("application/json").body(system).post("/systems");
  }

  private static JsonPath list(String q, int first, String after) {
    var request = Api.viewer().queryParam("q", q).queryParam("first", first);
    if (after != null) {
      request.queryParam("after", after);
    }
    Response answer = request.get("/systems");
    answer.then().statusCode(200);
    return answer.jsonPath();
  }
}

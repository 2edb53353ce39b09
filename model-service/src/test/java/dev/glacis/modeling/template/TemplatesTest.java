package dev.glacis.modeling.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import dev.glacis.kit.testing.RealParts;
import dev.glacis.modeling.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Systems that begin with a template and the answers to its questions. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TemplatesTest {

  private static final String TEXT = "Of the test";

  @Test
  void createsASystemFromEveryTemplateWithEveryChoice() {
    List<Map<String, Object>> templates = Api.viewer().get("/templates").path("items");
    assertThat(templates).hasSizeGreaterThanOrEqualTo(9);
    for (Map<String, Object> template : templates) {
      String id = (String) template.get("id");
      Set<String> digests = new HashSet<>();
      digests.add(digest(create(Api.newKey(), id, Map.of())));
      for (Map<String, Object> parameter : parameters(template)) {
        for (String value : values(parameter)) {
          Map<String, String> given = Map.of((String) parameter.get("name"), value);
          digests.add(digest(create(Api.newKey(), id, given)));
        }
      }
      assertThat(digests).as("models that %s makes", id).hasSizeGreaterThan(3);
    }
  }

  @Test
  void takesSeveralParametersTogetherAndSaysThemInTheModel() {
    String key = Api.newKey();
    Map<String, String> given =
        Map.of("users", "public", "rights", "true", "authors", "public", "name", TEXT);

    Response created = create(key, "rag", given);

    created
        .then()
        .statusCode(201)
        .body("key", equalTo(key))
        .body("name", equalTo("Created"))
        .body("owner", equalTo("Team"))
        .body("headRevision", equalTo(1));
    String revision = "/systems/" + created.path("id") + "/revisions/1";
    JsonPath architecture = Api.viewer().get(revision + "/architecture").jsonPath();
    assertThat(architecture.getString("name")).isEqualTo(TEXT);
    assertThat(architecture.getString("description")).contains("anybody on the internet");
    Api.viewer()
        .get(revision)
        .then()
        .body("format", equalTo("otm"))
        .body("author", equalTo("alice"))
        .body("message", equalTo("From the template rag"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/template-parameters.csv", delimiter = ';', numLinesToSkip = 1)
  void refusesWhatATemplateDoesNotTakeAndSaysWhere(
      String name, String template, String parameters, String violation, String pointer) {
    String key = Api.newKey();

    create(key, template, JsonPath.from(parameters).getMap("$"))
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("invalid-parameter"))
        .body("violations", hasSize(1))
        .body("violations[0].code", equalTo(violation))
        .body("violations[0].pointer", equalTo(pointer))
        .body("violations[0].message", notNullValue());
    Api.viewer().queryParam("q", key).get("/systems").then().body("totalCount", equalTo(0));
  }

  @Test
  void keepsTheSystemThatAKeyBelongsTo() {
    String key = Api.newKey();
    create(key, "rag", Map.of()).then().statusCode(201);

    create(key, "rag", Map.of("users", "public"))
        .then()
        .statusCode(409)
        .body("code", equalTo("key-taken"));
  }

  private static Response create(String key, String template, Map<String, String> parameters) {
    Map<String, Object> body =
        new HashMap<>(Map.of("key", key, "name", "Created", "owner", "Team"));
    body.put("template", Map.of("id", template, "parameters", parameters));
    return Api.architect().contentType("application/json").body(body).post("/systems");
  }

  private static String digest(Response created) {
    created.then().statusCode(201).body("headRevision", equalTo(1));
    return Api.viewer().get("/systems/" + created.path("id") + "/revisions/1").path("digest");
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> parameters(Map<String, Object> template) {
    return (List<Map<String, Object>>) template.get("parameters");
  }

  @SuppressWarnings("unchecked")
  private static List<String> values(Map<String, Object> parameter) {
    List<Map<String, String>> choices = (List<Map<String, String>>) parameter.get("values");
    return parameter.get("type").equals("text")
        ? List.of(TEXT)
        : choices.stream().map(choice -> choice.get("value")).toList();
  }
}

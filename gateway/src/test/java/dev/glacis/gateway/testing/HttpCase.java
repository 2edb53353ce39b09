package dev.glacis.gateway.testing;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * One call of a case file and what must come back: {@code call}, {@code as}, {@code send}
 * (headers), {@code body}, or {@code query} and {@code variables} for GraphQL; {@code status},
 * {@code headers} and {@code expect} (path in the JSON answer to value).
 */
public record HttpCase(String name, Map<String, Object> fields) {

  /** The cases of {@code cases/<file>.yaml}. */
  public static List<HttpCase> load(String file) {
    LoadSettings settings = LoadSettings.builder().build();
    try (InputStream in = HttpCase.class.getResourceAsStream("/cases/" + file + ".yaml")) {
      List<HttpCase> cases = new ArrayList<>();
      for (Object each : (List<?>) new Load(settings).loadFromInputStream(in)) {
        Map<String, Object> fields = texts(each);
        cases.add(new HttpCase((String) fields.get("name"), fields));
      }
      return cases;
    } catch (IOException e) {
      throw new IllegalStateException(file, e);
    }
  }

  public void run() {
    Response answer = call();
    SoftAssertions soft = new SoftAssertions();
    soft.assertThat(answer.statusCode()).as("status").isEqualTo(fields.get("status"));
    map("headers").forEach((header, value) -> matches(soft, header, answer.header(header), value));
    map("expect").forEach((path, value) -> matches(soft, path, answer.jsonPath().get(path), value));
    if (!soft.wasSuccess()) {
      soft.fail("answer: " + answer.asString());
    }
    soft.assertAll();
  }

  private Response call() {
    RequestSpecification request = RestAssured.given().urlEncodingEnabled(false);
    String token = Tokens.of((String) fields.get("as"));
    if (token != null) {
      request.auth().oauth2(token);
    }
    map("send").forEach((header, value) -> request.header(header, value));
    if (fields.get("body") instanceof String body) {
      request.body(body.getBytes(StandardCharsets.UTF_8));
    }
    if (fields.get("query") instanceof String query) {
      Map<String, Object> operation = Map.of("query", query, "variables", map("variables"));
      return request.contentType(ContentType.JSON).body(operation).post("/graphql");
    }
    String[] call = ((String) fields.get("call")).split(" ", 2);
    return request.request(call[0], call[1]);
  }

  private static void matches(SoftAssertions soft, String what, Object actual, Object expected) {
    if (expected instanceof String text && text.length() > 1 && text.startsWith("~")) {
      soft.assertThat(String.valueOf(actual)).as(what).matches(Pattern.compile(text.substring(1)));
    } else {
      soft.assertThat(actual).as(what).isEqualTo(expected);
    }
  }

  private Map<String, Object> map(String field) {
    return fields.containsKey(field) ? texts(fields.get(field)) : Map.of();
  }

  private static Map<String, Object> texts(Object map) {
    Map<String, Object> texts = new LinkedHashMap<>();
    ((Map<?, ?>) map).forEach((key, value) -> texts.put((String) key, value));
    return texts;
  }

  @Override
  public String toString() {
    return name;
  }
}

package dev.glacis.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * Calls every endpoint that the service's OpenAPI document lists with ids that exist, as somebody
 * of another tenant, and expects 404. An endpoint with a path parameter that the subclass does not
 * know fails the test, so a new one cannot be forgotten.
 */
public abstract class CrossTenantTest {

  private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");
  private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");

  /** Creates things as tenant {@code acme} and gives their ids by name of the path parameter. */
  protected abstract Map<String, String> idsOfAcme();

  /** Headers and body that get a call past validation; by default none. */
  protected void complete(String verb, String path, RequestSpecification request) {}

  /** Paths of things that belong to no tenant, such as the texts of rules: not crossed. */
  protected Set<String> sharedPaths() {
    return Set.of();
  }

  /** Paths below this prefix are called with a service's token that names the other tenant. */
  protected String internalPrefix() {
    return "/internal/";
  }

  /** Name of the service under test, which is the audience of service tokens. */
  protected abstract String service();

  @Test
  void aForeignTenantFindsNothingAnywhere() {
    Map<String, String> ids = idsOfAcme();
    List<Operation> operations = operationsWithIds();
    assertThat(operations).as("endpoints with ids").isNotEmpty();
    SoftAssertions soft = new SoftAssertions();
    for (Operation operation : operations) {
      soft.assertThat(ids.keySet()).as(operation.toString()).containsAll(operation.parameters());
      Response answer = call(operation, ids, "globex");
      soft.assertThat(answer.statusCode()).as("%s as globex", operation).isEqualTo(404);
      Response own = call(operation, ids, "acme");
      soft.assertThat(own.statusCode())
          .as("%s as acme: the ids must exist, else the 404 above proves nothing", operation)
          .isNotEqualTo(404)
          .isLessThan(500);
    }
    soft.assertAll();
  }

  private Response call(Operation operation, Map<String, String> ids, String tenant) {
    RequestSpecification request = RestAssured.given();
    if (operation.path().startsWith(internalPrefix())) {
      request.auth().oauth2(TestTokens.service("test", service())).header("Glacis-Tenant", tenant);
    } else {
      request.auth().oauth2(everyRole(tenant));
    }
    complete(operation.verb(), operation.path(), request);
    return request.request(operation.verb(), operation.path(), operation.values(ids));
  }

  private static String everyRole(String tenant) {
    return TestTokens.person(
        "someone", tenant, "viewer", "architect", "analyst", "auditor", "admin", "automation");
  }

  private List<Operation> operationsWithIds() {
    JsonPath document = RestAssured.given().get("/q/openapi?format=json").jsonPath();
    Map<String, Map<String, Object>> paths = document.getMap("paths");
    assertThat(paths.keySet()).as("shared paths exist").containsAll(sharedPaths());
    paths.keySet().removeAll(sharedPaths());
    List<Operation> operations = new ArrayList<>();
    paths.forEach(
        (path, verbs) ->
            verbs.keySet().stream()
                .filter(verb -> VERBS.contains(verb) && path.contains("{"))
                .forEach(
                    verb -> operations.add(new Operation(verb.toUpperCase(Locale.ROOT), path))));
    // What a call deletes the others must still have found.
    operations.sort(Comparator.comparing(operation -> operation.verb().equals("DELETE")));
    return operations;
  }

  private record Operation(String verb, String path) {

    Set<String> parameters() {
      Set<String> names = new TreeSet<>();
      Matcher matcher = PARAMETER.matcher(path);
      while (matcher.find()) {
        names.add(matcher.group(1));
      }
      return names;
    }

    Object[] values(Map<String, String> ids) {
      List<Object> values = new ArrayList<>();
      Matcher matcher = PARAMETER.matcher(path);
      while (matcher.find()) {
        values.add(ids.getOrDefault(matcher.group(1), "unknown"));
      }
      return values.toArray();
    }
  }
}

package dev.glacis.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Calls every endpoint of the public API that takes an id with ids of the other tenant. The list
 * comes from the gateway's own OpenAPI document; a path parameter that is not known here fails.
 */
@ExtendWith(JourneyPlatform.Provider.class)
class TenantBordersIT {

  private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");
  private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");

  /** Threat definitions belong to no tenant. */
  private static final Set<String> SHARED = Set.of("/api/v1/rules/{ruleId}");

  /** Nobody of the other tenant is an admin; that one is refused whatever exists. */
  private static final Set<String> ADMINS_ALONE =
      Set.of("DELETE /api/v1/systems/{systemId}", "POST /api/v1/systems/{systemId}/restore");

  private final GatewayClient gateway;
  private final JourneyPlatform platform;

  TenantBordersIT(JourneyPlatform platform) {
    this.platform = platform;
    this.gateway = platform.gateway();
  }

  @Test
  void theOtherTenantFindsNothingAtAnyEndpoint() {
    Map<String, String> ids = idsOfAcme();
    List<Operation> operations = operationsWithIds();
    assertThat(operations).hasSizeGreaterThan(10);
    SoftAssertions soft = new SoftAssertions();
    for (Operation operation : operations) {
      assertThat(ids.keySet()).as(operation.path()).containsAll(operation.parameters());
      int foreign = call(operation, ids, "bob").statusCode();
      boolean admin = isOfAdmins(operation);
      soft.assertThat(foreign).as("%s as the other tenant", operation).isEqualTo(admin ? 403 : 404);
      int own = call(operation, ids, admin ? "ada" : "alice").statusCode();
      soft.assertThat(own)
          .as("%s as the owner: ids that do not exist would prove nothing", operation)
          .isNotIn(401, 403, 404)
          .isLessThan(500);
    }
    soft.assertAll();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "query($id: ID!) { node: system(id: $id) { key } }",
        "query($id: ID!) { node: system(id: $id) { revisions { items { number } } } }"
      })
  void theOtherTenantFindsNoSystemByGraphQl(String query) {
    String system = idsOfAcme().get("systemId");

    JsonPath foreign =
        gateway.graphql(platform.token("bob"), query, Map.of("id", system)).jsonPath();
    JsonPath own = gateway.graphql(platform.token("alice"), query, Map.of("id", system)).jsonPath();

    assertThat(foreign.getString("data.node")).isNull();
    assertThat(own.getString("data.node")).isNotNull();
  }

  private Map<String, String> idsOfAcme() {
    String alice = platform.token("alice");
    Response imported =
        gateway.importDocument(alice, "journey-borders", Documents.assistant("borders", 1));
    String system = imported.path("system.id");
    gateway.evaluation(alice, system, 1);
    String threat =
        gateway.as(alice).get("/api/v1/systems/{id}/threats", system).path("items[0].id");
    return Map.of(
        "systemId", system, "number", "1", "other", "1", "format", "mermaid", "threatId", threat);
  }

  private Response call(Operation operation, Map<String, String> ids, String user) {
    RequestSpecification request = gateway.as(platform.token(user));
    if (operation.verb().equals("PATCH")) {
      request.contentType(ContentType.JSON).body(Map.of("owner", "Somebody"));
    } else if (operation.path().endsWith("/versions") && operation.verb().equals("POST")) {
      request.contentType(ContentType.JSON).body(Map.of("name", "first", "number", 1));
    } else if (operation.verb().equals("POST")) {
      request
          .header("If-Match", "\"1\"")
          .contentType(ContentType.JSON)
          .body(Documents.assistant("borders", 1));
    }
    return request.request(operation.verb(), operation.path(), operation.values(ids));
  }

  private List<Operation> operationsWithIds() {
    Map<String, Map<String, Object>> paths =
        gateway.anonymously().get("/q/openapi?format=json").jsonPath().getMap("paths");
    List<Operation> operations = new ArrayList<>();
    paths.forEach(
        (path, verbs) ->
            verbs.keySet().stream()
                .filter(verb -> VERBS.contains(verb))
                .filter(verb -> path.contains("{") && !SHARED.contains(path))
                .forEach(
                    verb -> operations.add(new Operation(verb.toUpperCase(Locale.ROOT), path))));
    // What a call deletes the others must still have found; then it is restored.
    operations.sort(Comparator.comparing(TenantBordersIT::isOfAdmins));
    return operations;
  }

  private static boolean isOfAdmins(Operation operation) {
    return ADMINS_ALONE.contains(operation.verb() + " " + operation.path());
  }

  private record Operation(String verb, String path) {

    List<String> parameters() {
      return PARAMETER.matcher(path).results().map(match -> match.group(1)).toList();
    }

    Object[] values(Map<String, String> ids) {
      List<Object> values = new ArrayList<>();
      Matcher matcher = PARAMETER.matcher(path);
      while (matcher.find()) {
        values.add(ids.get(matcher.group(1)));
      }
      return values.toArray();
    }
  }
}

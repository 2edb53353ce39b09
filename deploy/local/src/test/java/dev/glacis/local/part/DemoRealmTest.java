package dev.glacis.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.glacis.local.settings.Credentials;
import dev.glacis.local.settings.ServiceName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoRealmTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path home;
  private Credentials credentials;
  private JsonNode realm;

  @BeforeEach
  void read() throws IOException {
    credentials = Credentials.in(home);
    realm = JSON.readTree(KeycloakRealm.with(credentials));
  }

  @Test
  void declaresTheRolesOfTheDesign() {
    assertThat(texts(realm.at("/roles/realm"), "name"))
        .containsExactlyInAnyOrder(
            "viewer", "architect", "analyst", "auditor", "admin", "automation", "internal");
  }

  @Test
  void givesEveryUserDeclaredRoles() {
    List<String> declared = texts(realm.at("/roles/realm"), "name");

    assertThat(elements(realm.get("users")))
        .allSatisfy(
            user ->
                assertThat(elements(user.path("realmRoles")).map(JsonNode::asText))
                    .as(user.path("username").asText())
                    .isNotEmpty()
                    .isSubsetOf(declared));
  }

  @Test
  void hasTwoTenantsAndOnePersonWithout() {
    assertThat(people().map(user -> user.at("/attributes/tenant/0").asText("none")).distinct())
        .containsExactlyInAnyOrder("acme", "globex", "none");
  }

  @Test
  void givesTheInternalRoleToServicesOnly() {
    assertThat(elements(realm.get("users")).filter(user -> roles(user).contains("internal")))
        .extracting(user -> user.path("serviceAccountClientId").asText())
        .containsExactlyInAnyOrder("model-service", "rules-service", "report-service");
  }

  @Test
  void letsOnlyAdministratorsEditTheTenant() throws IOException {
    JsonNode profile =
        JSON.readTree(
            realm
                .at("/components/org.keycloak.userprofile.UserProfileProvider/0/config")
                .get("kc.user.profile.config")
                .get(0)
                .asText());

    JsonNode tenant =
        elements(profile.get("attributes"))
            .filter(attribute -> attribute.path("name").asText().equals("tenant"))
            .findFirst()
            .orElseThrow();
    assertThat(elements(tenant.at("/permissions/edit")).map(JsonNode::asText))
        .containsExactly("admin");
  }

  @Test
  void allowsThePasswordGrantToTheCommandLineOnly() {
    assertThat(
            elements(realm.get("clients"))
                .filter(client -> client.path("directAccessGrantsEnabled").asBoolean())
                .map(client -> client.path("clientId").asText()))
        .containsExactly("glacis-cli");
  }

  @Test
  void hasAClientWithThePlatformsSecretForEveryService() {
    for (ServiceName service : ServiceName.values()) {
      assertThat(client(service.id()).path("secret").asText())
          .isEqualTo(credentials.client(service.id()));
    }
    assertThat(client("glacis-cli").has("secret")).isFalse();
  }

  @Test
  void addressesTokensBetweenServicesToTheCalledOne() {
    assertThat(texts(client("rules-service").path("defaultClientScopes")))
        .contains("to-model-service");
    assertThat(texts(client("report-service").path("optionalClientScopes")))
        .as("asked for one at a time, so that a token has one audience")
        .contains("to-model-service", "to-rules-service");
    assertThat(texts(client("report-service").path("defaultClientScopes")))
        .noneMatch(scope -> scope.startsWith("to-"));
    assertThat(texts(client("model-service").path("defaultClientScopes")))
        .noneMatch(scope -> scope.startsWith("to-"));
  }

  @Test
  void usesDeclaredScopesOnly() {
    List<String> declared = texts(realm.get("clientScopes"), "name");

    assertThat(elements(realm.get("clients")))
        .allSatisfy(
            client ->
                assertThat(
                        Stream.of("defaultClientScopes", "optionalClientScopes")
                            .flatMap(kind -> texts(client.path(kind)).stream()))
                    .isSubsetOf(declared));
  }

  private Stream<JsonNode> people() {
    return elements(realm.get("users")).filter(user -> !user.has("serviceAccountClientId"));
  }

  private JsonNode client(String clientId) {
    return elements(realm.get("clients"))
        .filter(client -> client.path("clientId").asText().equals(clientId))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> roles(JsonNode user) {
    return texts(user.path("realmRoles"));
  }

  private static List<String> texts(JsonNode array, String... field) {
    return elements(array)
        .map(node -> Arrays.stream(field).findFirst().map(node::path).orElse(node).asText())
        .toList();
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}

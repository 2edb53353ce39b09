package dev.glacis.journeys;

import static io.restassured.RestAssured.given;

import dev.glacis.local.LocalPlatform;
import dev.glacis.local.settings.Credentials;
import dev.glacis.local.settings.Endpoints;
import dev.glacis.local.settings.PlatformSettings;
import dev.glacis.local.settings.Progress;
import dev.glacis.local.settings.ServiceName;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The platform under test: started once, on free ports, with an empty data folder. */
final class JourneyPlatform implements AutoCloseable {

  private static final Duration TOKEN_AGE = Duration.ofSeconds(60);
  private static final Logger LOG = Logger.getLogger(JourneyPlatform.class.getName());

  private final LocalPlatform platform;
  private final Endpoints endpoints;
  private final Credentials credentials;
  private final GatewayClient gateway;
  private final Map<String, Token> tokens = new ConcurrentHashMap<>();

  private JourneyPlatform(LocalPlatform platform) {
    this.platform = platform;
    this.endpoints = platform.endpoints();
    this.credentials = platform.credentials();
    this.gateway =
        new GatewayClient(endpoints.gateway(), endpoints.tokens(), Credentials.DEMO_PASSWORD);
  }

  private static JourneyPlatform start() {
    Path checkout = Path.of(System.getProperty("glacis.checkout"));
    Path build = Path.of(System.getProperty("glacis.journeys.home"));
    Progress progress = LOG::info;
    LocalPlatform platform =
        LocalPlatform.whole(
            PlatformSettings.forTest(checkout, emptyFolder(build))
                .withRuntime(build.resolve("runtime")),
            progress);
    platform.start();
    return new JourneyPlatform(platform);
  }

  private static Path emptyFolder(Path build) {
    try {
      Files.createDirectories(build);
      return Files.createTempDirectory(build, "home");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    platform.close();
  }

  GatewayClient gateway() {
    return gateway;
  }

  /** A token of a demo user, at most a minute old. */
  String token(String user) {
    return tokens
        .compute(
            user,
            (name, known) ->
                known == null || known.isOld() ? Token.now(gateway.tokenOf(name)) : known)
        .text();
  }

  /** A token for a service, as its consumers use it. */
  String serviceToken(String service) {
    return given()
        .contentType(ContentType.URLENC)
        .formParam("grant_type", "client_credentials")
        .formParam("client_id", service)
        .formParam("client_secret", credentials.client(service))
        .post(endpoints.tokens())
        .then()
        .statusCode(200)
        .extract()
        .path("access_token");
  }

  /** A valid token of the same Keycloak, but of its own realm. */
  String administratorToken() {
    return given()
        .contentType(ContentType.URLENC)
        .formParam("grant_type", "password")
        .formParam("client_id", "admin-cli")
        .formParam("username", "admin")
        .formParam("password", credentials.keycloakAdministrator())
        .post(endpoints.keycloak() + "/realms/master/protocol/openid-connect/token")
        .then()
        .statusCode(200)
        .extract()
        .path("access_token");
  }

  void kill(String service) {
    platform.killService(ServiceName.of(service));
  }

  void restart(String service) {
    platform.startService(ServiceName.of(service));
  }

  void killAndRestart(String service) {
    kill(service);
    restart(service);
  }

  void stopBrokerFor(long seconds) {
    platform.stopBroker();
    try {
      // The outage itself is what is tested: there is no condition to wait for.
      TimeUnit.SECONDS.sleep(seconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    platform.startBroker();
  }

  /** Sum of a Prometheus metric over its labels; 0 when the service has not counted yet. */
  double metric(String service, String name) {
    String page = given().get(endpoints.of(ServiceName.of(service)) + "/q/metrics").asString();
    return page.lines()
        .filter(line -> line.startsWith(name))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  String kafka() {
    return endpoints.kafka();
  }

  String jdbc(String database) {
    return endpoints.jdbc(database);
  }

  String databasePassword(String login) {
    return credentials.database(login);
  }

  private record Token(String text, Instant since) {

    static Token now(String text) {
      return new Token(text, Instant.now());
    }

    boolean isOld() {
      return since.plus(TOKEN_AGE).isBefore(Instant.now());
    }
  }

  /** Gives every test class the one platform and stops it after the last. */
  static final class Provider implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == JourneyPlatform.class;
    }

    @Override
    public JourneyPlatform resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(ExtensionContext.Namespace.GLOBAL)
          .getOrComputeIfAbsent(
              JourneyPlatform.class, key -> JourneyPlatform.start(), JourneyPlatform.class);
    }
  }
}

package dev.glacis.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.glacis.local.settings.Credentials;
import dev.glacis.local.settings.Endpoints;
import dev.glacis.local.settings.PlatformException;
import dev.glacis.local.settings.PlatformSettings;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Gets access tokens from the platform's Keycloak: of demo users and of confidential clients. */
public final class TokenClient {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Endpoints endpoints;
  private final Credentials credentials;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  public TokenClient(PlatformSettings settings) {
    this.endpoints = new Endpoints(settings.ports());
    this.credentials = Credentials.in(settings.home());
  }

  /** Token of a person of the demo realm, by password. */
  public String ofUser(String user) {
    return token(
        user,
        Map.of(
            "grant_type",
            "password",
            "client_id",
            "glacis-cli",
            "username",
            user,
            "password",
            Credentials.DEMO_PASSWORD));
  }

  /** Token of a client's own account. */
  public String ofClient(String clientId) {
    return token(
        clientId,
        Map.of(
            "grant_type",
            "client_credentials",
            "client_id",
            clientId,
            "client_secret",
            credentials.client(clientId)));
  }

  private String token(String who, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(field -> field.getKey() + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(endpoints.tokens()))
            .timeout(Duration.ofSeconds(20))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    JsonNode answer = send(request);
    if (!answer.has("access_token")) {
      throw new PlatformException(
          "Keycloak gives no token for '%s': %s"
              .formatted(who, answer.path("error_description").asText("no reason given")));
    }
    return answer.get("access_token").asText();
  }

  private JsonNode send(HttpRequest request) {
    try {
      return JSON.readTree(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    } catch (IOException e) {
      throw new PlatformException(
          "Keycloak does not answer on %s: is the platform up?".formatted(endpoints.keycloak()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PlatformException("Interrupted while waiting for Keycloak.", e);
    }
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}

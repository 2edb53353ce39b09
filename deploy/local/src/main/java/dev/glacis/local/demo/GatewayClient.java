package dev.glacis.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.glacis.local.settings.PlatformException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;

/** The few calls of the public interface that the demonstration makes, as any client would. */
final class GatewayClient {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);
  private static final long PAUSE_MILLIS = 250;

  private final String gateway;
  private final String token;
  private final Duration patience;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  /**
   * @param patience how long an evaluation or a report may take before it counts as missing
   */
  GatewayClient(String gateway, String token, Duration patience) {
    this.gateway = gateway;
    this.token = token;
    this.patience = patience;
  }

  /** Imports a document: {@code system}, {@code revision}, {@code unchanged}. */
  JsonNode importDocument(Path document) {
    HttpRequest request =
        request("/api/v1/imports")
            .header("Content-Type", "application/yaml")
            .POST(body(document))
            .build();
    return json(request, send(request));
  }

  /** The evaluation of a revision, when it has one; one sentence when it failed. */
  JsonNode evaluation(String systemId, int revision) {
    HttpRequest request =
        request("/api/v1/systems/%s/evaluation?revision=%d&wait=30".formatted(systemId, revision))
            .GET()
            .build();
    JsonNode evaluation = json(request, untilOtherThan(202, request));
    if (!evaluation.path("status").asText().equals("completed")) {
      throw new PlatformException(
          "The evaluation of system %s did not complete: %s".formatted(systemId, evaluation));
    }
    return evaluation;
  }

  /** The report of a system's head revision, as soon as there is one. */
  byte[] report(String systemId) {
    HttpRequest request =
        request("/api/v1/systems/%s/reports/security.html".formatted(systemId)).GET().build();
    HttpResponse<byte[]> answer = untilOtherThan(409, request);
    requireSuccess(request, answer);
    return answer.body();
  }

  private HttpResponse<byte[]> untilOtherThan(int notYet, HttpRequest request) {
    long deadline = System.nanoTime() + patience.toNanos();
    HttpResponse<byte[]> answer = send(request);
    while (answer.statusCode() == notYet && System.nanoTime() < deadline) {
      pause();
      answer = send(request);
    }
    return answer;
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(gateway + path))
        .timeout(LONGEST_ANSWER)
        .header("Authorization", "Bearer " + token);
  }

  private HttpResponse<byte[]> send(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new PlatformException(
          "The gateway does not answer %s %s: %s"
              .formatted(request.method(), request.uri(), e.getMessage()),
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PlatformException("Interrupted while waiting for the gateway.", e);
    }
  }

  private static JsonNode json(HttpRequest request, HttpResponse<byte[]> answer) {
    requireSuccess(request, answer);
    try {
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new PlatformException(request.uri() + " answers with something other than JSON.", e);
    }
  }

  private static void requireSuccess(HttpRequest request, HttpResponse<byte[]> answer) {
    if (answer.statusCode() != 200 && answer.statusCode() != 201) {
      throw new PlatformException(
          "%s %s answers %d: %s"
              .formatted(
                  request.method(), request.uri(), answer.statusCode(), Problem.of(answer.body())));
    }
  }

  private static HttpRequest.BodyPublisher body(Path document) {
    try {
      return HttpRequest.BodyPublishers.ofFile(document);
    } catch (FileNotFoundException e) {
      throw new PlatformException("There is no document " + document + ".", e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PlatformException("Interrupted while waiting for the gateway.", e);
    }
  }
}

package dev.glacis.reporting.stub;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.glacis.kit.testing.TestTokens;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Answers for model-service and rules-service what tests have put for a tenant and path, and like
 * Keycloak about service tokens. While it is away it hangs up on every call.
 */
public final class UpstreamStub implements QuarkusTestResourceLifecycleManager {

  static final String ADDRESS = "glacis.test.upstream";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final AtomicInteger calls = new AtomicInteger();
  private volatile int refusal;
  private HttpServer server;

  @Override
  public Map<String, String> start() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/control/", this::control);
    server.createContext("/protocol/openid-connect/token", UpstreamStub::token);
    server.createContext("/", this::serve);
    server.start();
    String address = "http://localhost:" + server.getAddress().getPort();
    return Map.of(
        ADDRESS,
        address,
        "glacis.model-service.url",
        address,
        "glacis.rules-service.url",
        address,
        "quarkus.oidc-client.auth-server-url",
        address);
  }

  /** After the kit's resource, whose unused token address this one replaces. */
  @Override
  public int order() {
    return 1;
  }

  @Override
  public void stop() {
    server.stop(0);
  }

  /** {@code /control/refuse} takes a status, else {@code /control/<tenant>/<path>} an answer. */
  private void control(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().substring("/control/".length());
    String body = text(exchange);
    if (path.equals("refuse")) {
      refusal = Integer.parseInt(body);
    } else if (!body.isEmpty()) {
      answers.put(path, body);
    }
    answer(exchange, 200, "{\"calls\": " + calls.get() + "}");
  }

  private static void token(HttpExchange exchange) throws IOException {
    String token = TestTokens.service("report-service", "another-service");
    answer(
        exchange,
        200,
        "{\"access_token\": \"" + token + "\", \"token_type\": \"Bearer\", \"expires_in\": 300}");
  }

  private void serve(HttpExchange exchange) throws IOException {
    calls.incrementAndGet();
    String path = exchange.getRequestURI().getPath();
    String found = answers.get(tenant(exchange, path) + path);
    if (refusal > 0) {
      answer(exchange, refusal, "{}");
    } else if (found == null) {
      answer(exchange, 404, "{\"code\": \"not-found\", \"status\": 404, \"detail\": \"No.\"}");
    } else {
      answer(exchange, 200, found);
    }
  }

  private static String tenant(HttpExchange exchange, String path) throws IOException {
    JsonNode claims = claims(exchange);
    boolean internal = claims.at("/realm_access/roles").toString().contains("internal");
    if (path.startsWith("/internal/")) {
      return internal ? exchange.getRequestHeaders().getFirst("Glacis-Tenant") : "nobody";
    }
    return claims.path("tenant").asText("nobody");
  }

  private static JsonNode claims(HttpExchange exchange) throws IOException {
    String header = exchange.getRequestHeaders().getFirst("Authorization");
    return header == null
        ? JSON.createObjectNode()
        : JSON.readTree(Base64.getUrlDecoder().decode(header.split("\\.")[1]));
  }

  private static String text(HttpExchange exchange) throws IOException {
    return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static void answer(HttpExchange exchange, int status, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}

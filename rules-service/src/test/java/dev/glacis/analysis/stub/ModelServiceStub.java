package dev.glacis.analysis.stub;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers like model-service about the revisions that tests have put, and like Keycloak about
 * service tokens. While it is "away" it hangs up on every call.
 */
public final class ModelServiceStub implements QuarkusTestResourceLifecycleManager {

  static final String ADDRESS = "glacis.test.model-service";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern BY_ID = Pattern.compile("/internal/revisions/([^/]+)");
  private static final Pattern BY_NUMBER = Pattern.compile("/systems/([^/]+)/revisions/([0-9]+)");

  private final Map<String, JsonNode> revisions = new ConcurrentHashMap<>();
  private volatile boolean away;
  private final AtomicInteger calls = new AtomicInteger();
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
    server.createContext("/protocol/openid-connect/token", this::token);
    server.createContext("/", this::serve);
    server.start();
    String address = "http://localhost:" + server.getAddress().getPort();
    return Map.of(
        ADDRESS,
        address,
        "glacis.model-service.url",
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

  private void control(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (path.equals("/control/away")) {
      away = Boolean.parseBoolean(text(exchange));
    } else if (path.startsWith("/control/revisions/")) {
      revisions.put(path.substring("/control/revisions/".length()), JSON.readTree(text(exchange)));
    }
    answer(exchange, 200, "{\"calls\": " + calls + "}");
  }

  private void token(HttpExchange exchange) throws IOException {
    String token = TestTokens.service("rules-service", "model-service");
    answer(
        exchange,
        200,
        "{\"access_token\": \"" + token + "\", \"token_type\": \"Bearer\", \"expires_in\": 300}");
  }

  private void serve(HttpExchange exchange) throws IOException {
    calls.incrementAndGet();
    if (away) {
      exchange.close();
      return;
    }
    String path = exchange.getRequestURI().getPath();
    Matcher byId = BY_ID.matcher(path);
    Matcher byNumber = BY_NUMBER.matcher(path);
    JsonNode found = null;
    if (byId.matches()) {
      found = visible(revisions.get(byId.group(1)), tenantOfService(exchange));
    } else if (byNumber.matches()) {
      JsonNode put = find(byNumber.group(1), Integer.parseInt(byNumber.group(2)));
      found = put == null ? null : visible(put, tenantOfCaller(exchange));
      found = found == null ? null : found.get("revision");
    }
    if (found == null) {
      answer(exchange, 404, "{\"code\": \"not-found\", \"status\": 404, \"detail\": \"No.\"}");
    } else {
      answer(exchange, 200, found.toString());
    }
  }

  private JsonNode find(String systemId, int number) {
    return revisions.values().stream()
        .filter(put -> put.at("/revision/systemId").asText().equals(systemId))
        .filter(put -> put.at("/revision/number").asInt() == number)
        .findFirst()
        .orElse(null);
  }

  private static JsonNode visible(JsonNode revision, String tenant) {
    return revision != null && revision.get("tenant").asText().equals(tenant) ? revision : null;
  }

  private static String tenantOfService(HttpExchange exchange) throws IOException {
    return claims(exchange).at("/realm_access/roles").toString().contains("internal")
        ? exchange.getRequestHeaders().getFirst("Glacis-Tenant")
        : "nobody";
  }

  private static String tenantOfCaller(HttpExchange exchange) throws IOException {
    return claims(exchange).path("tenant").asText("nobody");
  }

  private static JsonNode claims(HttpExchange exchange) throws IOException {
    String header = exchange.getRequestHeaders().getFirst("Authorization");
    if (header == null) {
      return JSON.createObjectNode();
    }
    return JSON.readTree(Base64.getUrlDecoder().decode(header.split("\\.")[1]));
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

package dev.glacis.gateway.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;

/**
 * The three services behind one HTTP server: answers the records of {@code upstream/*.json} to
 * tenant acme, a not-found problem to everybody else. What it received last is at {@code
 * /received}.
 */
public final class StubUpstreams implements QuarkusTestResourceLifecycleManager {

  /** Settings key under which tests find the server. */
  public static final String URL = "glacis.test.upstreams";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> SERVICES = List.of("model", "rules", "report");

  private final Map<String, JsonNode> records = new HashMap<>();
  private final ConcurrentLinkedDeque<ObjectNode> received = new ConcurrentLinkedDeque<>();
  private HttpServer server;

  @Override
  public Map<String, String> start() {
    try {
      for (String service : SERVICES) {
        load(service);
      }
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException("the recorded services do not start", e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.createContext("/received", this::tell);
    server.start();
    String url = "http://localhost:" + server.getAddress().getPort();
    Map<String, String> settings =
        new HashMap<>(Map.of(URL, url, "glacis.import.max-bytes", "100000"));
    SERVICES.forEach(name -> settings.put("glacis." + name + "-service.url", url + "/" + name));
    return settings;
  }

  @Override
  public void stop() {
    if (server != null) {
      server.stop(0);
    }
  }

  private void load(String service) throws IOException {
    try (InputStream file = getClass().getResourceAsStream("/upstream/" + service + ".json")) {
      for (JsonNode line : JSON.readTree(file)) {
        String[] call = line.get("request").asText().split(" ", 2);
        records.put(call[0] + " /" + service + call[1], line);
      }
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    String call = exchange.getRequestMethod() + " " + exchange.getRequestURI();
    received.addFirst(told(exchange, call, body));
    JsonNode record = records.getOrDefault(call, records.get(call.replaceAll("\\?.*", "")));
    String tenant = tenant(exchange.getRequestHeaders().getFirst("Authorization"));
    if (record == null || !(tenant.equals("acme") || record.path("shared").asBoolean())) {
      record = JSON.createObjectNode().put("status", 404).set("body", missing(call));
    }
    send(exchange, record);
  }

  private static JsonNode missing(String call) {
    return JSON.createObjectNode()
        .put("type", "/problems/not-found")
        .put("status", 404)
        .put("code", "not-found")
        .put("detail", "No record of " + call);
  }

  private static void send(HttpExchange exchange, JsonNode record) throws IOException {
    int status = record.path("status").asInt(200);
    String type = status < 400 ? "application/json" : "application/problem+json";
    exchange.getResponseHeaders().set("Content-Type", type);
    record
        .path("headers")
        .fields()
        .forEachRemaining(
            h -> exchange.getResponseHeaders().set(h.getKey(), h.getValue().asText()));
    JsonNode body = record.path("body");
    byte[] bytes =
        (body.isTextual() ? body.asText() : body.toString()).getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static ObjectNode told(HttpExchange exchange, String call, byte[] body) {
    ObjectNode told = JSON.createObjectNode().put("call", call);
    told.put("body", new String(body, StandardCharsets.UTF_8));
    told.put("bytes", body.length);
    ObjectNode headers = told.putObject("headers");
    exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
    return told;
  }

  private void tell(HttpExchange exchange) throws IOException {
    byte[] bytes = JSON.writeValueAsBytes(received);
    if (exchange.getRequestMethod().equals("DELETE")) {
      received.clear();
    }
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static String tenant(String authorization) throws IOException {
    if (authorization == null) {
      return "";
    }
    byte[] claims = Base64.getUrlDecoder().decode(authorization.split("\\.")[1]);
    return JSON.readTree(claims).path("tenant").asText();
  }
}

package dev.glacis.gateway.testing;

import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;

/** A client of graphql-transport-ws that keeps every message. */
public final class GraphQLSocket implements WebSocket.Listener, AutoCloseable {

  private final List<String> messages = new CopyOnWriteArrayList<>();
  private final StringBuilder partial = new StringBuilder();
  private final HttpClient client = HttpClient.newHttpClient();
  private WebSocket socket;
  private volatile int closedWith;

  private GraphQLSocket() {}

  public static GraphQLSocket open() {
    return open(null);
  }

  /**
   * @param token goes along with the upgrade; null for none
   */
  public static GraphQLSocket open(String token) {
    GraphQLSocket opened = new GraphQLSocket();
    WebSocket.Builder builder = opened.client.newWebSocketBuilder();
    if (token != null) {
      builder.header("Authorization", "Bearer " + token);
    }
    opened.socket =
        builder
            .subprotocols("graphql-transport-ws")
            .buildAsync(URI.create("ws://localhost:" + RestAssured.port + "/graphql"), opened)
            .join();
    return opened;
  }

  /**
   * @param token null for none
   */
  public void init(String token) {
    String payload =
        token == null ? "" : ",\"payload\":{\"Authorization\":\"Bearer " + token + "\"}";
    send("{\"type\":\"connection_init\"" + payload + "}");
    await().atMost(Duration.ofSeconds(10)).until(() -> !received("connection_ack").isEmpty());
  }

  public void subscribe(String id, String query) {
    String escaped = query.replace("\"", "\\\"").replace("\n", " ");
    send(
        "{\"type\":\"subscribe\",\"id\":\"%s\",\"payload\":{\"query\":\"%s\"}}"
            .formatted(id, escaped));
  }

  public void send(String message) {
    socket.sendText(message, true).join();
  }

  public List<String> all() {
    return List.copyOf(messages);
  }

  public List<String> received(String type) {
    return messages.stream().filter(m -> m.contains("\"type\":\"" + type + "\"")).toList();
  }

  /** Status code of the close frame; 0 as long as the connection is open. */
  public int closedWith() {
    return closedWith;
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    partial.append(data);
    if (last) {
      messages.add(partial.toString());
      partial.setLength(0);
    }
    from.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
    closedWith = status;
    return null;
  }

  @Override
  public void close() {
    socket.abort();
    client.close();
  }
}

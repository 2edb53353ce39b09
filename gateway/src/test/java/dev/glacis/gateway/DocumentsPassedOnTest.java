package dev.glacis.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.gateway.testing.StubUpstreams;
import dev.glacis.gateway.testing.Tokens;
import dev.glacis.kit.testing.RealKafka;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Index;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealKafka.class)
@QuarkusTestResource(StubUpstreams.class)
class DocumentsPassedOnTest {

  private static final int LIMIT = 100_000;

  private final String upstreams =
      ConfigProvider.getConfig().getValue(StubUpstreams.URL, String.class);

  @BeforeEach
  void forgetWhatWasReceived() {
    RestAssured.delete(upstreams + "/received");
  }

  @Test
  void passesOnBytesHeadersParametersAndTheCallersToken() {
    // Given
    String token = Tokens.of("architect@acme");
    String document = "otmVersion: 0.2.0 # ünïcode";

    // When
    Response answer =
        RestAssured.given()
            .urlEncodingEnabled(false)
            .auth()
            .oauth2(token)
            .header("Content-Type", "application/yaml")
            .header("If-Match", "\"3\"")
            .header("Idempotency-Key", "job-7")
            .body(document.getBytes(StandardCharsets.UTF_8))
            .post("/api/v1/imports?format=otm&system=my%20key&message=first%20try&file=a.otm");

    // Then
    assertThat(answer.statusCode()).isEqualTo(201);
    JsonPath received = RestAssured.get(upstreams + "/received").jsonPath();
    assertThat(received.getString("[0].call"))
        .isEqualTo("POST /model/imports?format=otm&system=my+key&message=first+try&file=a.otm");
    assertThat(received.getString("[0].body")).isEqualTo(document);
    assertThat(received.getString("[0].headers.Content-type")).startsWith("application/yaml");
    assertThat(received.getString("[0].headers.If-match")).isEqualTo("\"3\"");
    assertThat(received.getString("[0].headers.Idempotency-key")).isEqualTo("job-7");
    assertThat(received.getString("[0].headers.Authorization")).isEqualTo("Bearer " + token);
  }

  @Test
  void passesOnAFormWithAMappingAsItIs() {
    Response answer =
        RestAssured.given()
            .auth()
            .oauth2(Tokens.of("architect@acme"))
            .multiPart(
                "document", "model.yaml", "otmVersion: 0.2.0".getBytes(StandardCharsets.UTF_8))
            .multiPart("mapping", "mapping.yaml", "components: []".getBytes(StandardCharsets.UTF_8))
            .post("/api/v1/imports");

    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    assertIsAForm("otmVersion: 0.2.0", "components: []");
  }

  @Test
  void makesAFormOfAMappingInGraphQl() {
    String mutation =
        """
        mutation { importDocument(input: {document: "otmVersion: 0.2.0", system: "s",
          mapping: "components: []"}) { unchanged } }
        """;

    JsonPath answer =
        RestAssured.given()
            .auth()
            .oauth2(Tokens.of("architect@acme"))
            .contentType("application/json")
            .body(Map.of("query", mutation))
            .post("/graphql")
            .jsonPath();

    assertThat(answer.getBoolean("data.importDocument.unchanged")).isFalse();
    assertIsAForm("otmVersion: 0.2.0", "components: []");
  }

  private void assertIsAForm(String document, String mapping) {
    JsonPath received = RestAssured.get(upstreams + "/received").jsonPath();
    String type = received.getString("[0].headers.Content-type");
    assertThat(type).startsWith("multipart/form-data; boundary=");
    String boundary = type.replaceFirst(".*boundary=\"?([^;\"]+).*", "$1");
    assertThat(List.of(received.getString("[0].body").split("--" + boundary)))
        .hasSize(4)
        .satisfies(
            part ->
                assertThat(part)
                    .contains("name=\"document\"")
                    .endsWith("\r\n\r\n" + document + "\r\n"),
            Index.atIndex(1))
        .satisfies(
            part ->
                assertThat(part)
                    .contains("name=\"mapping\"")
                    .endsWith("\r\n\r\n" + mapping + "\r\n"),
            Index.atIndex(2));
  }

  @Test
  void passesOnWhatAChangeOfASystemSaysAndIsBasedOn() {
    RestAssured.given()
        .auth()
        .oauth2(Tokens.of("architect@acme"))
        .contentType("application/json")
        .header("If-Match", "\"m2\"")
        .body("{\"owner\": \"\", \"tags\": [\"ai\"]}")
        .patch("/api/v1/systems/sys-1");

    JsonPath received = RestAssured.get(upstreams + "/received").jsonPath();
    assertThat(received.getString("[0].body")).isEqualTo("{\"owner\":\"\",\"tags\":[\"ai\"]}");
    assertThat(received.getString("[0].headers.If-match")).isEqualTo("\"m2\"");
  }

  @Test
  void passesOnTheTemplateOfANewSystem() {
    RestAssured.given()
        .auth()
        .oauth2(Tokens.of("architect@acme"))
        .contentType("application/json")
        .body(
            "{\"key\":\"new\",\"name\":\"New\",\"template\":{\"id\":\"rag\",\"parameters\":{\"a\":\"b\"}}}")
        .post("/api/v1/systems");

    assertThat(RestAssured.get(upstreams + "/received").jsonPath().getString("[0].body"))
        .contains("\"template\":{\"id\":\"rag\",\"parameters\":{\"a\":\"b\"}}");
  }

  @Test
  void refusesAnAnnouncedLengthBeforePassingAnythingOn() throws Exception {
    HttpResponse<String> answer = send(BodyPublishers.ofByteArray(new byte[LIMIT + 1]));

    assertTooLarge(answer);
    assertThat(RestAssured.get(upstreams + "/received").jsonPath().getList("$")).isEmpty();
  }

  @Test
  void refusesWhatTurnsOutTooLargeWhileItIsPassedOn() throws Exception {
    byte[] document = new byte[LIMIT * 4];

    assertTooLarge(send(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(document))));
  }

  @Test
  void takesADocumentOfExactlyTheLimitInChunks() throws Exception {
    byte[] document = new byte[LIMIT];

    HttpResponse<String> answer =
        send(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(document)));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    assertThat(RestAssured.get(upstreams + "/received").jsonPath().getInt("[0].bytes"))
        .isEqualTo(LIMIT);
  }

  private static HttpResponse<String> send(HttpRequest.BodyPublisher body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create("http://localhost:" + RestAssured.port + "/api/v1/imports"))
            .version(HttpClient.Version.HTTP_1_1)
            .header("Authorization", "Bearer " + Tokens.of("architect@acme"))
            .POST(body)
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString());
    }
  }

  private static void assertTooLarge(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(JsonPath.from(answer.body()).getString("code")).isEqualTo("document-too-large");
  }
}

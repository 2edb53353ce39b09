package dev.glacis.modeling.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.notNullValue;

import dev.glacis.kit.testing.RealParts;
import dev.glacis.kit.testing.TestTokens;
import dev.glacis.modeling.Api;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RefusedImportsTest {

  private static final int MORE_THAN_ALLOWED = 10 * 1024 * 1024 + 1;

  @Inject AgroalDataSource dataSource;

  private String before;

  @BeforeEach
  void count() throws SQLException {
    before = rows();
  }

  @AfterEach
  void nothingWasStored() throws SQLException {
    assertThat(rows()).isEqualTo(before);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/refused/cases.csv", numLinesToSkip = 1)
  void refusesTheDocumentAndPointsToThePlace(
      String file, int status, String code, String violation, String pointer, Integer line)
      throws IOException {
    ValidatableResponse answer =
        Api.architect()
            .contentType("application/octet-stream")
            .queryParam("system", "refused")
            .body(bytes(file))
            .post("/imports")
            .then();

    answer
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code))
        .body("traceId", notNullValue())
        .body("violations[0].code", equalTo(violation))
        .body("violations[0].pointer", matches(pointer))
        .body("violations[0].line", equalTo(line))
        .body("violations[0].column", greaterThan(0))
        .body("violations[0].message", notNullValue());
    assertThat(answer.extract().asString()).doesNotContain("Exception", "at dev.", "java.");
  }

  /** An asterisk stands for a place that only the reading order decides. */
  private static Matcher<Object> matches(String pointer) {
    if ("*".equals(pointer)) {
      return notNullValue();
    }
    return equalTo(pointer == null ? "" : pointer);
  }

  @Test
  void refusesABodyWhoseLengthIsAboveTheLimit() {
    Api.architect()
        .contentType("application/json")
        .body(new byte[MORE_THAN_ALLOWED])
        .post("/imports")
        .then()
        .statusCode(413)
        .contentType("application/problem+json")
        .body("code", equalTo("document-too-large"));
  }

  @Test
  void refusesChunksThatAddUpToMoreThanTheLimit() throws IOException, InterruptedException {
    for (String path : new String[] {"/imports", "/systems"}) {
      HttpResponse<String> answer = postInChunks(path);

      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
      assertThat(answer.body()).contains("\"code\":\"document-too-large\"");
    }
  }

  @Test
  void acceptsADocumentOfTheLargestSizeAsFarAsItsLengthGoes() {
    Api.architect()
        .contentType("application/json")
        .body(" ".repeat(MORE_THAN_ALLOWED - 1))
        .post("/imports")
        .then()
        .statusCode(422)
        .body("code", equalTo("unknown-format"));
  }

  private static HttpResponse<String> postInChunks(String path)
      throws IOException, InterruptedException {
    byte[] spaces = " ".repeat(MORE_THAN_ALLOWED).getBytes(StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
            .header("Authorization", "Bearer " + TestTokens.person("alice", "acme", "architect"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(spaces)))
            .build();
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      return client.send(request, BodyHandlers.ofString());
    }
  }

  private static byte[] bytes(String file) throws IOException {
    try (InputStream in = RefusedImportsTest.class.getResourceAsStream("/refused/" + file)) {
      return in.readAllBytes();
    }
  }

  private String rows() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet counts =
            statement.executeQuery(
                """
                select (select count(*) from modeled_system), (select count(*) from revision),
                  (select count(*) from revision_content), (select count(*) from outbox_event)
                """)) {
      counts.next();
      return "%d systems, %d revisions, %d contents, %d events"
          .formatted(counts.getInt(1), counts.getInt(2), counts.getInt(3), counts.getInt(4));
    }
  }
}

package dev.glacis.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that must be refused with a place, and without a trace. */
@ExtendWith(JourneyPlatform.Provider.class)
class BadInputIT {

  private final GatewayClient gateway;
  private final JourneyPlatform platform;

  BadInputIT(JourneyPlatform platform) {
    this.platform = platform;
    this.gateway = platform.gateway();
  }

  static List<Path> refused() throws IOException, URISyntaxException {
    return documents("refused");
  }

  static List<Path> brokenParts() throws IOException, URISyntaxException {
    return documents("broken-parts");
  }

  private static List<Path> documents(String name) throws IOException, URISyntaxException {
    Path folder = Path.of(BadInputIT.class.getResource("/documents/" + name).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refusesADocumentWithItsPlaceAndStoresNothing(Path document) {
    // Given
    String ada = platform.token("ada");
    int before = systems(ada);

    // When
    Response answer = gateway.importDocument(ada, "refused", Documents.read(document));

    // Then
    assertThat(answer.statusCode()).as(answer.asString()).isIn(400, 413, 422);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.asString()).doesNotContain("Exception").doesNotContain("\tat ");
    List<Map<String, Object>> violations = answer.path("violations");
    assertThat(violations)
        .isNotEmpty()
        .allMatch(violation -> violation.get("pointer") != null || violation.get("line") != null);
    assertThat(systems(ada)).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("brokenParts")
  void importsADocumentWithoutItsBrokenPartsAndNamesThem(Path document) {
    String key = document.getFileName().toString().replace(".yaml", "");

    Response answer = gateway.importDocument(platform.token("ada"), key, Documents.read(document));

    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    List<Map<String, Object>> dropped = answer.path("lossReport.dropped");
    assertThat(dropped)
        .isNotEmpty()
        .allMatch(note -> note.get("pointer") != null)
        .allMatch(note -> note.get("line") != null)
        .allMatch(note -> note.get("code") != null);
  }

  @Test
  void refusesADocumentOverTheLimit() {
    byte[] big = new byte[10 * 1024 * 1024 + 1];
    Arrays.fill(big, (byte) ' ');

    Response answer = gateway.importDocument(platform.token("alice"), "big", big);

    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(413);
    assertThat(answer.<String>path("code")).isEqualTo("document-too-large");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/systems?q=%00", "/api/v1/rules/%00", "/api/v1/threats/%00"})
  void refusesTheNulCharacterInAnAddress(String address) {
    Response answer = gateway.as(platform.token("alice")).urlEncodingEnabled(false).get(address);

    assertThat(answer.statusCode()).as(answer.asString()).isIn(400, 404);
    assertThat(answer.contentType()).startsWith("application/problem+json");
  }

  private int systems(String token) {
    return gateway.as(token).get("/api/v1/systems").jsonPath().getInt("totalCount");
  }
}

package dev.glacis.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class RefusedDocumentsTest {

  private static final ImportOptions OPTIONS = ImportOptions.defaults().refusingBrokenParts();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "/refused/cases.csv", numLinesToSkip = 1, maxCharsPerColumn = 8000)
  void refusesTheDocumentAndPointsToEveryPlace(String file, String code, String places)
      throws IOException {
    RefusedDocumentException refusal = refusalOf(Fixtures.bytes("/refused/" + file));

    assertThat(refusal.code().label()).isEqualTo(code);
    assertThat(refusal.violations())
        .allSatisfy(v -> assertThat(v.message()).endsWith(".").doesNotContain("Source", "enable"))
        .allSatisfy(v -> assertThat(List.of(v.line(), v.column())).doesNotContain(0));
    if (!places.equals("*")) {
      assertThat(refusal.violations())
          .extracting(
              violation -> violation.pointer() + ":" + violation.line() + ":" + violation.column())
          .containsExactly(places.split(" "));
    }
  }

  @Test
  void everyDocumentOfTheFolderIsACase() throws IOException {
    assertThat(Fixtures.names("refused")).hasSizeGreaterThan(30);
    List<String> cases =
        new String(Fixtures.bytes("/refused/cases.csv"), StandardCharsets.UTF_8)
            .lines()
            .skip(1)
            .map(line -> line.substring(0, line.indexOf(',')))
            .toList();
    assertThat(cases)
        .containsExactlyInAnyOrderElementsOf(
            Fixtures.names("refused").stream()
                .filter(name -> !name.equals("cases.csv"))
                .collect(Collectors.toList()));
  }

  /** A minute is generous for what takes two seconds, and little for what grows with the square. */
  @Timeout(60)
  @ParameterizedTest(name = "{0}")
  @MethodSource("bytes")
  void refusesBytesThatNoFileShows(String name, RefusalCode code, byte[] document) {
    RefusedDocumentException refusal = refusalOf(document);
    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal.violations().getFirst())
        .satisfies(v -> assertThat(List.of(v.line(), v.column())).doesNotContain(0));
  }

  static Stream<Arguments> bytes() {
    String model = "{\"otmVersion\": \"0.2.0\", \"project\": {\"id\": \"p\", \"name\": \"P\"}}";
    return Stream.of(
        Arguments.of("no bytes", RefusalCode.NOT_A_MODEL, new byte[0]),
        Arguments.of("half UTF-16", RefusalCode.ENCODING, new byte[] {(byte) 0xFE, (byte) 0xFF, 0}),
        Arguments.of(
            "half a pair of UTF-16",
            RefusalCode.ENCODING,
            new byte[] {0, '{', 0, '"', (byte) 0xD8, 0, 0, '"'}),
        Arguments.of("zeros", RefusalCode.NOT_A_MODEL, new byte[100]),
        Arguments.of(
            "ISO 8859-1",
            RefusalCode.ENCODING,
            model.replace("P", "É").getBytes(StandardCharsets.ISO_8859_1)),
        Arguments.of("half a sequence", RefusalCode.ENCODING, new byte[] {'{', (byte) 0xE2}),
        Arguments.of(
            "zip", RefusalCode.NOT_A_MODEL, new byte[] {'P', 'K', 3, 4, 20, 0, 8, 8, 8, 0, 1, 1}),
        Arguments.of("deep JSON", RefusalCode.TOO_DEEP, utf8("[".repeat(100_000))),
        Arguments.of("deep JSON objects", RefusalCode.TOO_DEEP, utf8("{\"a\":".repeat(100_000))),
        Arguments.of("deep YAML", RefusalCode.TOO_DEEP, utf8("a: " + "[".repeat(100_000))),
        Arguments.of("deep YAML blocks", RefusalCode.TOO_DEEP, utf8("- ".repeat(5_000))),
        Arguments.of("too many bytes", RefusalCode.TOO_LARGE, new byte[11 * 1024 * 1024]),
        Arguments.of(
            "too many values", RefusalCode.TOO_MANY_ELEMENTS, utf8("[" + "1,".repeat(1_000_001))),
        Arguments.of("long name", RefusalCode.TOO_LONG, named("n".repeat(100_000))),
        Arguments.of("name of 301", RefusalCode.TOO_LONG, named("n".repeat(301))),
        Arguments.of("long key", RefusalCode.TOO_LONG, utf8("{\"" + "k".repeat(40_000) + "\": 1}")),
        Arguments.of(
            "long number", RefusalCode.TOO_LONG, utf8("{\"n\": " + "9".repeat(40_000) + "}")),
        Arguments.of(
            "one long YAML value",
            RefusalCode.NOT_A_MODEL,
            utf8("x: " + "f".repeat(10 * 1024 * 1024 - 3))),
        Arguments.of(
            "long YAML number",
            RefusalCode.WRONG_TYPE,
            utf8("otmVersion: 0.2.0\nn: 0x" + "f".repeat(40_000))));
  }

  @Test
  void refusesMoreElementsThanAllowed() {
    byte[] document = Fixtures.bytes("/otm/assistant.otm.json");

    assertThat(refusalOf(document, OPTIONS.withMaxElements(7)).code())
        .isEqualTo(RefusalCode.TOO_MANY_ELEMENTS);
    assertThat(new ModelImporter().read(document, OPTIONS.withMaxElements(8))).isNotNull();
  }

  @Test
  void namesAtMostAHundredPlaces() {
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    document.writeBytes(utf8("otmVersion: 0.2.0\nproject: {id: p, name: P}\ncomponents:\n"));
    for (int i = 0; i < 5_000; i++) {
      document.writeBytes(utf8("  - 5\n"));
    }

    assertThat(refusalOf(document.toByteArray()).violations()).hasSize(100);
  }

  private static byte[] named(String name) {
    return utf8(
        "{\"otmVersion\": \"0.2.0\", \"project\": {\"id\": \"p\", \"name\": \"" + name + "\"}}");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static RefusedDocumentException refusalOf(byte[] document) {
    return refusalOf(document, OPTIONS);
  }

  private static RefusedDocumentException refusalOf(byte[] document, ImportOptions options) {
    RefusedDocumentException refusal =
        catchThrowableOfType(
            RefusedDocumentException.class, () -> new ModelImporter().read(document, options));
    assertThat(refusal).as(Arrays.toString(Arrays.copyOf(document, 40))).isNotNull();
    return refusal;
  }
}

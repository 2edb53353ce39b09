package dev.glacis.exchange.tree;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.RefusalCode;
import dev.glacis.exchange.RefusedDocumentException;
import dev.glacis.exchange.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Helpers read the later half of a text, and to the same. */
class JsonRestTest {

  private static final int ITEMS = 6_000;
  private static final ImportOptions OPTIONS = ImportOptions.defaults();

  /** Done before the earlier half, beside it, and never. */
  private static final List<Executor> HELPERS =
      List.of(Runnable::run, ForkJoinPool.commonPool(), work -> {});

  private static Stream<Arguments> helpersAndTexts() {
    List<String> texts =
        List.of(
            text("\n"),
            text("\r\n"),
            text("\r"),
            text(""),
            text("\r\r\n"),
            text("\n").replaceFirst("[{]", "{\r"),
            text("\n").replace("\"o100\",", "\"o100\",\r"),
            "\n\n  " + text("\n") + "\n\n",
            text("\n").replace("\"o100\"", "\"}}]]\""),
            text("\n").replace("\"o100\"", "\"[[{{\""),
            text("").replace("\"o100\"", "\"\\\"\\u00e4\\n\""),
            "[" + text("\n") + ", 2, 3]",
            text("\n").replace("\"many\": [", "\"many\": [[").replace("], \"last", "]], \"last"));
    return HELPERS.stream()
        .flatMap(helpers -> texts.stream().map(text -> Arguments.of(helpers, text)));
  }

  @ParameterizedTest
  @MethodSource("helpersAndTexts")
  void comesToTheSame(Executor helpers, String text) {
    List<String> helped = values(text, OPTIONS.helpedBy(helpers));

    assertThat(helped).isEqualTo(values(text, OPTIONS)).hasSizeGreaterThan(ITEMS);
  }

  private static Stream<Arguments> helpersAndFlaws() {
    String text = text("\n");
    List<String> texts =
        List.of(
            text.replace("\"last\"", "\"first\""),
            text.replace("\"last\"", "\"many\""),
            text.replace("\"o100\"", "\"o100\", \"id\": 1"),
            text.replace("\"o5900\"", "\"o5900\", \"id\": 1"),
            text.replace("\"o100\"", "\"o100\", \"id\": 1").replace("\"o5900\"", "1e999"),
            text.replace("\"o5900\"", "5900 5901"),
            text.replace("\"o5900\"", "\"\\u0000\""),
            text.replace("\"o5900\"", "[".repeat(70) + "]".repeat(70)),
            text.replace("\"o5900\"", "1".repeat(2_000)),
            text.replace("\"o5900\"", "\"\t\""),
            text.replace("\"o5900\"", "] ]"),
            "[[" + text.substring(text.indexOf("{\"id"), text.indexOf("], \"last")) + "]}",
            text + " {}",
            text + "]",
            text.substring(0, text.length() - 1),
            text.substring(0, text.length() - 100));
    return HELPERS.stream()
        .flatMap(helpers -> texts.stream().map(flawed -> Arguments.of(helpers, flawed)));
  }

  @ParameterizedTest
  @MethodSource("helpersAndFlaws")
  void isRefusedForTheSame(Executor helpers, String text) {
    List<Violation> helped = violations(text, OPTIONS.helpedBy(helpers));

    assertThat(helped).isEqualTo(violations(text, OPTIONS)).isNotEmpty();
  }

  @Test
  void countsTheValuesOfBothHalves() {
    String text = text("\n");
    int nodes = values(text, OPTIONS).size();
    ImportOptions helped = OPTIONS.helpedBy(Runnable::run);

    assertThat(values(text, helped.withMaxNodes(nodes))).hasSize(nodes);
    assertThat(violations(text, helped.withMaxNodes(nodes - 1)))
        .isEqualTo(violations(text, OPTIONS.withMaxNodes(nodes - 1)))
        .extracting(Violation::code)
        .containsExactly(RefusalCode.TOO_MANY_ELEMENTS);
  }

  @Test
  void isReadFromTheMiddleOn() {
    DocumentText document = DocumentText.decode(text("\n").getBytes(US_ASCII), Integer.MAX_VALUE);
    JsonRest rest = JsonRest.offered(document, false, OPTIONS.helpedBy(Runnable::run));
    JsonRest.Part part = rest.part().orElseThrow();
    Node first = part.items().value(0);

    assertThat(rest.mayBeginAt(first.line(), first.column())).isTrue();
    assertThat(rest.mayBeginAt(first.line(), first.column() + 1)).isFalse();
    long offset = text("\n").indexOf("{\"id\": \"" + ((Mapping) first).text("id"));
    assertThat(rest.beginsAt(offset)).isTrue();
    assertThat(rest.beginsAt(offset + 1)).isFalse();
    assertThat(part.items().size()).isBetween(ITEMS / 3, ITEMS / 2);
    assertThat(part.others().key(1)).isEqualTo("last");
  }

  /** Each half keeps one of equal texts. */
  @Test
  void isTakenWhereTheCallerComesByIt() {
    Mapping alone = root(OPTIONS);
    Mapping helped = root(OPTIONS.helpedBy(Runnable::run));

    assertThat(word(alone, ITEMS - 1)).isSameAs(word(alone, 0));
    assertThat(word(helped, ITEMS - 1)).isEqualTo(word(helped, 0)).isNotSameAs(word(helped, 0));
  }

  @Test
  void isLeftOutWhenNobodyAsksForItAnyMore() {
    Node first = offered(text("\n"), OPTIONS.helpedBy(Runnable::run)).part().get().items().value(0);
    List<Runnable> late = new ArrayList<>();
    JsonRest rest = offered(text("\n"), OPTIONS.helpedBy(late::add));
    rest.close();
    late.forEach(Runnable::run);

    assertThat(late).hasSize(1);
    assertThat(rest.mayBeginAt(first.line(), first.column())).isFalse();
  }

  private static Mapping root(ImportOptions options) {
    return (Mapping) DocumentTree.read(text("\n").getBytes(US_ASCII), options).root();
  }

  private static String word(Mapping root, int item) {
    Sequence items = (Sequence) root.get("many");
    Sequence parts = (Sequence) ((Mapping) items.items().get(item)).get("parts");
    return (String) ((Scalar) ((Sequence) parts.items().get(2)).items().get(2)).value();
  }

  @Test
  void isReadWithHelpersOnlyAndWhereThereIsMuch() {
    String text = text("\n");
    ImportOptions helped = OPTIONS.helpedBy(Runnable::run);

    assertThat(offered(text, OPTIONS)).isNull();
    assertThat(offered("{\"many\": [{}, {}]}", helped)).isNull();
    assertThat(offered(text.replace("o100", "\u00f6"), helped)).isNull();
    assertThat(offered("{\"text\": \"" + text.replace("\"", "'") + "\"}", helped).part()).isEmpty();
  }

  private static JsonRest offered(String text, ImportOptions options) {
    DocumentText document = DocumentText.decode(text.getBytes(UTF_8), Integer.MAX_VALUE);
    return JsonRest.offered(document, false, options);
  }

  private static String text(String lineEnd) {
    StringBuilder text =
        new StringBuilder("{\"first\": {\"x\": [{}, {\"y\": 1}]},").append(lineEnd);
    text.append("\"many\": [");
    for (int i = 0; i < ITEMS; i++) {
      text.append(i == 0 ? "" : ", ")
          .append("{\"id\": \"o")
          .append(i)
          .append("\",")
          .append(lineEnd)
          .append("  \"parts\": [{\"n\": 1}, {\"n\": 2.5}, [null, true, \"text\"]]}");
    }
    return text.append("], \"last\": [1, {\"z\": \"end\"}],")
        .append(lineEnd)
        .append("\"no\": 0}")
        .toString();
  }

  /** All values with their places. */
  private static List<String> values(String text, ImportOptions options) {
    List<String> values = new ArrayList<>();
    add(DocumentTree.read(text.getBytes(US_ASCII), options).root(), values);
    return values;
  }

  private static void add(Node node, List<String> values) {
    assertThat(node.place().pointer()).isEqualTo(node.pointer());
    String place = node.pointer() + " " + node.line() + ":" + node.column() + " ";
    switch (node) {
      case Scalar scalar -> values.add(place + scalar.value());
      case Sequence sequence -> {
        values.add(place + sequence.size());
        sequence.items().forEach(item -> add(item, values));
      }
      case Mapping mapping -> {
        values.add(place + mapping.size());
        mapping.forEach((key, value) -> add(value, values));
      }
    }
  }

  private static List<Violation> violations(String text, ImportOptions options) {
    try {
      DocumentTree.read(text.getBytes(US_ASCII), options);
      return List.of();
    } catch (RefusedDocumentException refused) {
      return refused.violations();
    }
  }
}

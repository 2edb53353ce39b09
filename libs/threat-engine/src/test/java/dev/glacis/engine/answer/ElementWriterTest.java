package dev.glacis.engine.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.json.JsonText;
import dev.glacis.engine.json.JsonView;
import dev.glacis.engine.model.ElementKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElementWriterTest {

  @Test
  void writesEachOfVeryManyNumbersWithFourDecimals() {
    Random random = new Random(5);
    List<Double> numbers = new ArrayList<>(List.of(0.0, 1.0, 0.1 + 0.2, Double.MIN_VALUE));
    for (int i = 0; i < 5_000; i++) {
      numbers.add(i % 2 == 0 ? random.nextDouble() : random.nextInt(100) / 100.0);
    }

    byte[] written =
        JsonText.compact(
            json -> {
              ElementWriter writer = new ElementWriter(json);
              json.writeStartArray();
              for (double number : numbers) {
                json.writeStartObject();
                writer.number(Names.VALUE, number);
                json.writeEndObject();
              }
              json.writeEndArray();
            });

    assertThat(JsonView.of(written).items())
        .map(object -> object.get("value").number(0, 1))
        .isEqualTo(numbers.stream().map(ElementWriterTest::rounded).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "0.30000000000000004, 0.3",
    "0.09999999999999998, 0.1",
    "0.9143749999999999, 0.9144",
    "1.35, 1.35",
    "0.00001, 0.0",
    "1, 1.0"
  })
  void writesNoArtefactsOfBinaryFractions(double number, String text) {
    byte[] written =
        JsonText.compact(
            json -> {
              json.writeStartObject();
              new ElementWriter(json).number(Names.EFFECT, number);
              json.writeEndObject();
            });

    assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo("{\"effect\":" + text + "}");
  }

  /** With four decimals. */
  static double rounded(double number) {
    return BigDecimal.valueOf(number).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
  }

  @Test
  void writesSharedListsAndElementsAsOftenAsTheyComeUp() {
    List<List<String>> lists = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      lists.add(IntStream.range(i, i + i % 40).mapToObj(text -> "\"" + text + "ä\n").toList());
    }
    ElementRef bare = new ElementRef(ElementKind.ASSET, "\"id\"", null, null);
    ElementRef named = new ElementRef(ElementKind.COMPONENT, "c", "app.service", "näme\\");

    byte[] written =
        JsonText.compact(
            json -> {
              ElementWriter writer = new ElementWriter(json);
              json.writeStartArray();
              for (int i = 0; i < 2 * lists.size(); i++) {
                json.writeStartObject();
                writer.texts(Names.THREATS, lists.get(i / 2));
                writer.write(Names.ELEMENTS, List.of(bare, named));
                json.writeEndObject();
              }
              json.writeEndArray();
            });

    List<JsonView> objects = JsonView.of(written).items();
    for (int i = 0; i < objects.size(); i++) {
      assertThat(objects.get(i).texts("threats")).isEqualTo(lists.get(i / 2));
      List<JsonView> elements = objects.get(i).get("elements").items();
      assertThat(elements.getFirst().get("id").text()).isEqualTo("\"id\"");
      assertThat(elements.getFirst().keys()).containsExactly("id", "kind");
      assertThat(elements.getLast().get("type").text()).isEqualTo("app.service");
      assertThat(elements.getLast().get("name").text()).isEqualTo("näme\\");
    }
  }
}

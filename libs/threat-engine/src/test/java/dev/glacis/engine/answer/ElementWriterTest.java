package dev.glacis.engine.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.json.JsonText;
import dev.glacis.engine.json.JsonView;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ElementWriterTest {

  @Test
  void writesEachOfVeryManyNumbersAsItIs() {
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
        .isEqualTo(numbers);
  }
}

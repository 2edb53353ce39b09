package dev.glacis.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BitsTest {

  @ParameterizedTest
  @CsvSource({"1, 5", "7, 5", "8, 128", "63, 2", "64, 128", "65, 5", "131, 128"})
  void findsSmallNumbers(int count, int bound) {
    Random random = new Random(count);
    byte[] numbers = new byte[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = (byte) random.nextInt(bound);
    }
    for (int limit : new int[] {1, 2, 4, 100, 128}) {
      long[] less = Bits.none(count);
      for (int w = 0; w < less.length; w++) {
        less[w] = Bits.less(numbers, w, limit);
      }
      long[] expected = Bits.none(count);
      for (int i = 0; i < count; i++) {
        if (numbers[i] < limit) {
          Bits.add(expected, i);
        }
      }
      assertThat(less).as("less than %s", limit).isEqualTo(expected);
    }
  }
}

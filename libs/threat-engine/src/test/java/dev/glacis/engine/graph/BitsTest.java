package dev.glacis.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BitsTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 8, 63, 64, 65, 131})
  void takesOneBitOfEachNumber(int count) {
    byte[] numbers = new byte[count];
    new Random(count).nextBytes(numbers);
    for (int place = 0; place < Byte.SIZE; place++) {
      long[] plane = Bits.none(count);
      long[] expected = Bits.none(count);
      for (int w = 0; w < plane.length; w++) {
        plane[w] = Bits.plane(numbers, w, place);
      }
      for (int i = 0; i < count; i++) {
        if ((numbers[i] & 1 << place) != 0) {
          Bits.add(expected, i);
        }
      }
      assertThat(plane).as("bit %s", place).isEqualTo(expected);
    }
  }
}

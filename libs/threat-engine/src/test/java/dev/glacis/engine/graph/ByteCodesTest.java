package dev.glacis.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes of elements against an array of plain numbers. */
class ByteCodesTest {

  private static final int SIZE = 201;

  @ParameterizedTest
  @ValueSource(ints = {2, 127, 128, 255, 256, 700})
  void tellEveryNumberApart(int highest) {
    int[] plain = numbers(highest, 1);
    ByteCodes codes = codes(plain, highest);

    for (int code = 0; code <= highest; code++) {
      long[] equal = codes.equal(code);
      for (int i = 0; i < SIZE; i++) {
        assertThat(Bits.has(equal, i)).as("code %d at %d", code, i).isEqualTo(plain[i] == code);
      }
      assertThat(Bits.next(equal, SIZE)).as("beyond the last element").isNegative();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 300})
  void takeOverNumbersOnlyWhereThereIsNone(int highest) {
    int[] plain = numbers(highest, 2);
    int[] others = numbers(highest, 3);
    int[] there = numbers(SIZE - 1, 4);
    ByteCodes codes = codes(plain, highest);
    ByteCodes copy = codes.copy();

    codes.complete(codes(others, highest), there);

    for (int i = 0; i < SIZE; i++) {
      assertThat(codes.get(i)).isEqualTo(plain[i] == 0 ? others[there[i]] : plain[i]);
      assertThat(copy.get(i)).as("its own copy").isEqualTo(plain[i]);
    }
  }

  private static ByteCodes codes(int[] numbers, int highest) {
    ByteCodes codes = new ByteCodes(SIZE, highest);
    for (int i = 0; i < SIZE; i++) {
      codes.set(i, numbers[i]);
    }
    return codes;
  }

  /** Every third one is 0, the highest is among them. */
  private static int[] numbers(int highest, long seed) {
    Random random = new Random(seed);
    int[] numbers = new int[SIZE];
    for (int i = 0; i < SIZE; i++) {
      numbers[i] = i % 3 == 0 ? 0 : random.nextInt(highest + 1);
    }
    numbers[SIZE - 1] = highest;
    return numbers;
  }
}

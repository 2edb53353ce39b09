package dev.glacis.engine.graph;

import java.util.Arrays;
import java.util.function.DoublePredicate;

/** Numbers; NaN is unknown. */
public final class NumberColumn implements AttributeColumn {

  private final double[] numbers;
  private final LazyBits bits = new LazyBits();

  NumberColumn(int elements) {
    this(new double[elements]);
    Arrays.fill(numbers, Double.NaN);
  }

  private NumberColumn(double[] numbers) {
    this.numbers = numbers;
  }

  @Override
  public boolean known(int element) {
    return !Double.isNaN(numbers[element]);
  }

  @Override
  public Object value(int element) {
    return known(element) ? (Object) numbers[element] : null;
  }

  @Override
  public void set(int element, Object value) {
    numbers[element] = (Double) value;
  }

  @Override
  public void take(int element, AttributeColumn from, int there) {
    numbers[element] = ((NumberColumn) from).numbers[there];
  }

  @Override
  public void complete(AttributeColumn from, int[] there) {
    double[] others = ((NumberColumn) from).numbers;
    for (int i = 0; i < numbers.length; i++) {
      if (Double.isNaN(numbers[i])) {
        numbers[i] = others[there[i]];
      }
    }
  }

  @Override
  public AttributeColumn copy() {
    return new NumberColumn(numbers.clone());
  }

  @Override
  public long[] known() {
    return bits.get(() -> new long[][] {matching(number -> true)})[0];
  }

  /** One bit per element whose number is known and satisfies the condition. */
  public long[] matching(DoublePredicate condition) {
    long[] set = Bits.none(numbers.length);
    for (int i = 0; i < numbers.length; i++) {
      if (known(i) && condition.test(numbers[i])) {
        Bits.add(set, i);
      }
    }
    return set;
  }
}

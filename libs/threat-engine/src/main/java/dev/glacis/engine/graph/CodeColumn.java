package dev.glacis.engine.graph;

import java.util.List;

/** Values of a boolean or an enumeration as codes from 1 on; 0 is unknown. */
public final class CodeColumn implements AttributeColumn {

  static final List<Object> FLAGS = List.of(true, false);

  private final List<?> values;
  private final int[] codes;
  private final LazyBits bits = new LazyBits();

  CodeColumn(int elements, List<?> values) {
    this(values, new int[elements]);
  }

  private CodeColumn(List<?> values, int[] codes) {
    this.values = values;
    this.codes = codes;
  }

  @Override
  public boolean known(int element) {
    return codes[element] != 0;
  }

  /** A text outside of the enumeration is known, but equals none of its values. */
  @Override
  public Object value(int element) {
    int code = codes[element];
    if (code == 0) {
      return null;
    }
    return code <= values.size() ? values.get(code - 1) : "";
  }

  @Override
  public void set(int element, Object value) {
    if (value instanceof Boolean flag) {
      codes[element] = flag ? 1 : 2;
    } else {
      codes[element] = code((String) value);
    }
  }

  /** Looking along a handful of values is quicker than hashing a fresh text. */
  private int code(String value) {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).equals(value)) {
        return i + 1;
      }
    }
    return values.size() + 1;
  }

  @Override
  public void take(int element, AttributeColumn from, int there) {
    codes[element] = ((CodeColumn) from).codes[there];
  }

  @Override
  public void complete(AttributeColumn from, int[] there) {
    int[] others = ((CodeColumn) from).codes;
    for (int i = 0; i < codes.length; i++) {
      if (codes[i] == 0) {
        codes[i] = others[there[i]];
      }
    }
  }

  @Override
  public AttributeColumn copy() {
    return new CodeColumn(values, codes.clone());
  }

  @Override
  public long[] known() {
    return bits()[0];
  }

  /** One bit per element that has the value with this code. */
  public long[] having(int code) {
    return bits()[code];
  }

  private long[][] bits() {
    return bits.get(
        () -> {
          int words = Bits.words(codes.length);
          long[][] sets = new long[values.size() + 2][words];
          for (int w = 0; w < words; w++) {
            int end = Math.min(codes.length, w + 1 << 6);
            long known = 0;
            for (int i = w << 6; i < end; i++) {
              int code = codes[i];
              if (code != 0) {
                known |= 1L << i;
                sets[code][w] |= 1L << i;
              }
            }
            sets[0][w] = known;
          }
          return sets;
        });
  }
}

package dev.glacis.engine.graph;

import java.util.Arrays;

/** Values of a boolean or an enumeration as codes from 1 on; 0 is unknown. */
public final class CodeColumn implements AttributeColumn {

  static final Object[] FLAGS = {true, false};

  private final Object[] values;
  private final short[] codes;
  private final LazyBits bits = new LazyBits();

  /**
   * @param values that the codes stand for, shared between columns
   */
  CodeColumn(int elements, Object[] values) {
    this(values, new short[elements]);
  }

  private CodeColumn(Object[] values, short[] codes) {
    this.values = values;
    this.codes = codes;
  }

  @Override
  public boolean known(int element) {
    return codes[element] != 0;
  }

  /** Whether a value is known and one of the enumeration. */
  boolean inDomain(int element) {
    return codes[element] != 0 && codes[element] <= values.length;
  }

  /** A text outside of the enumeration is known, but equals none of its values. */
  @Override
  public Object value(int element) {
    int code = codes[element];
    if (code == 0) {
      return null;
    }
    return code <= values.length ? values[code - 1] : "";
  }

  @Override
  public void set(int element, Object value) {
    if (value instanceof Boolean flag) {
      codes[element] = (short) (flag ? 1 : 2);
    } else {
      codes[element] = code((String) value);
    }
  }

  /** Looking along a handful of values is quicker than hashing a fresh text. */
  private short code(String value) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] == value) {
        return (short) (i + 1);
      }
    }
    int place = Arrays.asList(values).indexOf(value);
    return (short) (place < 0 ? values.length + 1 : place + 1);
  }

  @Override
  public void take(int element, AttributeColumn from, int there) {
    codes[element] = ((CodeColumn) from).codes[there];
  }

  @Override
  public void complete(AttributeColumn from, int[] there) {
    short[] others = ((CodeColumn) from).codes;
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
          long[][] sets = new long[values.length + 2][words];
          long[] word = new long[sets.length];
          for (int w = 0; w < words; w++) {
            int end = Math.min(codes.length, w + 1 << 6);
            for (int i = w << 6; i < end; i++) {
              word[codes[i]] |= 1L << i;
            }
            for (int code = 0; code < word.length; code++) {
              sets[code][w] = word[code];
              word[code] = 0;
            }
          }
          sets[0] = Bits.not(sets[0], codes.length);
          return sets;
        });
  }
}

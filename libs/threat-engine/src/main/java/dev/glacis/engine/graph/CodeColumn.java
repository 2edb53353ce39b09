package dev.glacis.engine.graph;

import java.util.List;
import java.util.Map;

/** Values of a boolean or an enumeration as codes from 1 on; 0 is unknown. */
public final class CodeColumn implements AttributeColumn {

  static final List<Object> FLAGS = List.of(true, false);

  private final Map<String, Integer> codesByValue;
  private final List<?> values;
  private final int[] codes;
  private final LazyBits bits = new LazyBits();

  CodeColumn(Map<String, Integer> codesByValue, int elements, List<?> values) {
    this(codesByValue, values, new int[elements]);
  }

  private CodeColumn(Map<String, Integer> codesByValue, List<?> values, int[] codes) {
    this.codesByValue = codesByValue;
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
      Integer code = codesByValue.get((String) value);
      codes[element] = code == null ? values.size() + 1 : code;
    }
  }

  @Override
  public void take(int element, AttributeColumn from, int there) {
    codes[element] = ((CodeColumn) from).codes[there];
  }

  @Override
  public AttributeColumn copy() {
    return new CodeColumn(codesByValue, values, codes.clone());
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
          for (int i = 0; i < codes.length; i++) {
            int code = codes[i];
            if (code != 0) {
              long bit = 1L << i;
              sets[0][i >> 6] |= bit;
              sets[code][i >> 6] |= bit;
            }
          }
          return sets;
        });
  }
}

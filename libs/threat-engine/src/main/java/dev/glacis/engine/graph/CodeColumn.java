package dev.glacis.engine.graph;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Values of a boolean or an enumeration as codes from 1 on; 0 is unknown. */
public final class CodeColumn implements AttributeColumn {

  static final Object[] FLAGS = {true, false};

  private final Object[] values;
  private final ByteCodes codes;
  private final AtomicReferenceArray<long[]> bits;

  /**
   * @param values that the codes stand for, shared between columns
   */
  CodeColumn(int elements, Object[] values) {
    this(values, new ByteCodes(elements, values.length + 1));
  }

  private CodeColumn(Object[] values, ByteCodes codes) {
    this.values = values;
    this.codes = codes;
    this.bits = new AtomicReferenceArray<>(values.length + 2);
  }

  @Override
  public boolean known(int element) {
    return codes.get(element) != 0;
  }

  /** Whether a value is known and one of the enumeration. */
  boolean inDomain(int element) {
    int code = codes.get(element);
    return code != 0 && code <= values.length;
  }

  /** A text outside of the enumeration is known, but equals none of its values. */
  @Override
  public Object value(int element) {
    int code = codes.get(element);
    if (code == 0) {
      return null;
    }
    return code <= values.length ? values[code - 1] : "";
  }

  @Override
  public void set(int element, Object value) {
    if (!setOneOf(element, value)) {
      int place = Arrays.asList(values).indexOf(value);
      codes.set(element, place < 0 ? values.length + 1 : place + 1);
    }
  }

  /**
   * Keeps a value if it is the same object as one of the column's, as those of nearly all models
   * are: looking along a handful is quicker than reading and hashing it.
   *
   * @return whether it was
   */
  boolean setOneOf(int element, Object value) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] == value) {
        codes.set(element, i + 1);
        return true;
      }
    }
    return false;
  }

  @Override
  public void take(int element, AttributeColumn from, int there) {
    codes.set(element, ((CodeColumn) from).codes.get(there));
  }

  @Override
  public void complete(AttributeColumn from, int[] there) {
    codes.complete(((CodeColumn) from).codes, there);
  }

  @Override
  public AttributeColumn copy() {
    return new CodeColumn(values, codes.copy());
  }

  @Override
  public long[] known() {
    return bits(0);
  }

  /** One bit per element that has the value with this code. */
  public long[] having(int code) {
    return bits(code);
  }

  /** Made when first asked for; several threads may ask. The first place is for all known codes. */
  private long[] bits(int code) {
    long[] made = bits.get(code);
    if (made == null) {
      made = codes.equal(code);
      if (code == 0) {
        made = Bits.not(made, codes.size());
      }
      bits.set(code, made);
    }
    return made;
  }
}

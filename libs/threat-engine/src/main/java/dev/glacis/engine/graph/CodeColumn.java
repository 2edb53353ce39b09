package dev.glacis.engine.graph;

import java.util.concurrent.atomic.AtomicReferenceArray;

/** Values of a boolean or an enumeration as codes from 1 on; 0 is unknown. */
public final class CodeColumn implements AttributeColumn {

  private final ValueCodes values;
  private final ByteCodes codes;
  private final AtomicReferenceArray<long[]> bits;

  /**
   * @param values with the codes that stand for them, shared between columns
   */
  CodeColumn(int elements, ValueCodes values) {
    this(values, new ByteCodes(elements, values.size() + 1));
  }

  private CodeColumn(ValueCodes values, ByteCodes codes) {
    this.values = values;
    this.codes = codes;
    this.bits = new AtomicReferenceArray<>(values.size() + 2);
  }

  @Override
  public boolean known(int element) {
    return codes.get(element) != 0;
  }

  /** Whether a value is known and one of the enumeration. */
  boolean inDomain(int element) {
    int code = codes.get(element);
    return code != 0 && code <= values.size();
  }

  /** A text outside of the enumeration is known, but equals none of its values. */
  @Override
  public Object value(int element) {
    int code = codes.get(element);
    if (code == 0) {
      return null;
    }
    return code <= values.size() ? values.value(code) : "";
  }

  @Override
  public void set(int element, Object value) {
    int code = values.of(value);
    codes.set(element, code == 0 ? values.size() + 1 : code);
  }

  /** The codes themselves, to be filled; null when a code can take more than a byte. */
  byte[] bytes() {
    return codes.bytes();
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

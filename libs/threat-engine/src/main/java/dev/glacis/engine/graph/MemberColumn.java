package dev.glacis.engine.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lists of values of a small domain: one bit per value that is in the list. */
public final class MemberColumn implements AttributeColumn {

  /** Larger domains have no column. */
  static final int MAX_VALUES = 62;

  /** Code of whatever the domain does not have. */
  public static final int OTHER = 63;

  private static final long KNOWN = 1L;

  private final ValueCodes values;
  private final long[] members;
  private final LazyBits bits = new LazyBits();

  MemberColumn(ValueCodes values, int elements) {
    this(values, new long[elements]);
  }

  private MemberColumn(ValueCodes values, long[] members) {
    this.values = values;
    this.members = members;
  }

  @Override
  public boolean known(int element) {
    return members[element] != 0;
  }

  @Override
  public Object value(int element) {
    if (!known(element)) {
      return null;
    }
    List<Object> list = new ArrayList<>();
    for (int code = 1; code <= values.size(); code++) {
      if ((members[element] & 1L << code) != 0) {
        list.add(values.value(code));
      }
    }
    return list;
  }

  /** Whether a list is known and has a value of the domain. */
  public boolean has(int element, String value) {
    int code = values.of(value);
    return code != 0 && (members[element] & 1L << code) != 0;
  }

  /** Values outside of the domain equal none of it and share one code. */
  @Override
  public void set(int element, Object value) {
    List<?> items = (List<?>) value;
    long set = KNOWN;
    for (int i = 0; i < items.size(); i++) {
      int code = values.of(items.get(i));
      set |= 1L << (code == 0 ? OTHER : code);
    }
    members[element] = set;
  }

  @Override
  public void take(int element, AttributeColumn from, int there) {
    members[element] = ((MemberColumn) from).members[there];
  }

  @Override
  public void complete(AttributeColumn from, int[] there) {
    long[] others = ((MemberColumn) from).members;
    for (int i = 0; i < members.length; i++) {
      long known = members[i];
      long other = others[there[i]];
      members[i] = known == 0 ? other : known;
    }
  }

  @Override
  public AttributeColumn copy() {
    return new MemberColumn(values, members.clone());
  }

  @Override
  public long[] known() {
    return bits()[0];
  }

  /** One bit per element whose list has the value with this code. */
  public long[] having(int code) {
    return bits()[code];
  }

  private long[][] bits() {
    return bits.get(
        () -> {
          long[][] sets = new long[OTHER + 1][];
          Arrays.setAll(sets, code -> used(code) ? Bits.none(members.length) : null);
          for (int i = 0; i < members.length; i++) {
            long left = members[i];
            while (left != 0) {
              sets[Long.numberOfTrailingZeros(left)][i >> 6] |= 1L << i;
              left &= left - 1;
            }
          }
          return sets;
        });
  }

  private boolean used(int code) {
    return code <= values.size() || code == OTHER;
  }
}

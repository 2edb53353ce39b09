package dev.glacis.engine.graph;

/**
 * Codes of the values of an attribute by the objects that the vocabulary has for them, as nearly
 * all models use the same: no characters are compared, and no list is gone along.
 */
final class ValueCodes {

  /** Codes of true and false. */
  static final ValueCodes FLAGS = new ValueCodes(new Object[] {true, false});

  /** Places per value, so that hardly any two values meet. */
  private static final int ROOM = 16;

  private final Object[] values;
  private final Object[] hashed;
  private final char[] codes;

  ValueCodes(Object[] values) {
    this.values = values;
    this.hashed = new Object[ROOM * Integer.highestOneBit(values.length + 1)];
    this.codes = new char[hashed.length];
    for (int i = 0; i < values.length; i++) {
      int place = place(values[i]);
      if (hashed[place] == null) {
        hashed[place] = values[i];
        codes[place] = (char) (i + 1);
      }
    }
  }

  /** How many values there are. */
  int size() {
    return values.length;
  }

  /** The value of a code from 1 on. */
  Object value(int code) {
    return values[code - 1];
  }

  /** Code of a value if it is the same object; 0 when it is not, even if it equals one. */
  int ofSame(Object value) {
    int place = place(value);
    return hashed[place] == value ? codes[place] : 0;
  }

  /** Code of a value that equals one; 0 when none does. */
  int of(Object value) {
    int place = place(value);
    if (hashed[place] == null) {
      return 0;
    } else if (hashed[place].equals(value)) {
      return codes[place];
    }
    int code = 0;
    for (int i = 0; code == 0 && i < values.length; i++) {
      code = values[i].equals(value) ? i + 1 : 0;
    }
    return code;
  }

  private int place(Object value) {
    int hash = value instanceof String text ? text.hashCode() : value.hashCode();
    return (hash ^ hash >>> 16) & hashed.length - 1;
  }
}

package dev.glacis.exchange.tree;

import java.util.OptionalDouble;

/** Numbers as a canonical model can say them: what IEEE 754 doubles hold, integers as Long. */
final class Numbers {

  private static final double EXACT = 1L << 53;

  /** Every integer of so many digits is a double. */
  private static final int MOST_EXACT_DIGITS = 15;

  private Numbers() {}

  /** The value of a decimal literal; null when it is out of range. */
  static Object of(String literal) {
    if (literal.length() <= MOST_EXACT_DIGITS && isDigits(literal)) {
      return Long.valueOf(literal);
    }
    OptionalDouble parsed = parsed(literal);
    if (parsed.isEmpty() || !Double.isFinite(parsed.getAsDouble())) {
      return null;
    }
    double value = parsed.getAsDouble();
    if (Math.abs(value) <= EXACT && value == Math.rint(value)) {
      return (long) value;
    }
    return value;
  }

  private static boolean isDigits(String literal) {
    for (int i = 0; i < literal.length(); i++) {
      if (literal.charAt(i) < '0' || literal.charAt(i) > '9') {
        return false;
      }
    }
    return !literal.isEmpty();
  }

  private static OptionalDouble parsed(String literal) {
    try {
      return OptionalDouble.of(Double.parseDouble(literal));
    } catch (NumberFormatException notDecimal) {
      return OptionalDouble.empty();
    }
  }
}

package dev.glacis.exchange.tree;

import java.util.OptionalDouble;

/** Numbers as a canonical model can say them: what IEEE 754 doubles hold, integers as Long. */
final class Numbers {

  private static final double EXACT = 1L << 53;

  private Numbers() {}

  /** The value of a decimal literal; null when it is out of range. */
  static Object of(String literal) {
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

  private static OptionalDouble parsed(String literal) {
    try {
      return OptionalDouble.of(Double.parseDouble(literal));
    } catch (NumberFormatException notDecimal) {
      return OptionalDouble.empty();
    }
  }
}

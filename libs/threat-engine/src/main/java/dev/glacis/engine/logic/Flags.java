package dev.glacis.engine.logic;

import dev.glacis.engine.expression.Comparison;
import java.util.List;

/** Combines true, false and unknown values of the graph. */
final class Flags {

  private Flags() {}

  /** A comparison as a value. */
  static Object compare(Object left, Comparison comparison, Object right) {
    Atom ordering =
        new Comparisons.Ordering(
            new Operands.Literal(left), new Operands.Literal(right), comparison);
    return switch (ordering.test(null)) {
      case TRUE -> true;
      case FALSE -> false;
      case UNKNOWN ->
          new Unknown.OfFlag(ordering.supports(null, true), ordering.supports(null, false));
    };
  }

  static Object or(Object left, Object right) {
    if (Boolean.TRUE.equals(left) || Boolean.TRUE.equals(right)) {
      return true;
    } else if (Boolean.FALSE.equals(left)) {
      return right;
    } else if (Boolean.FALSE.equals(right)) {
      return left;
    }
    Unknown.OfFlag first = (Unknown.OfFlag) left;
    Unknown.OfFlag second = (Unknown.OfFlag) right;
    return new Unknown.OfFlag(
        Supports.any(List.of(first.whenTrue(), second.whenTrue()), ways -> ways),
        Supports.both(first.whenFalse(), second.whenFalse()));
  }

  /** Unknown, and true when one of the facts is as the first says, false when all are otherwise. */
  static Unknown.OfFlag anyOf(List<FactKey> keys, Constraint hit, Constraint miss) {
    return new Unknown.OfFlag(
        Supports.any(keys, key -> Supports.free(Support.assuming(key, hit))),
        Supports.all(keys, key -> Supports.free(Support.assuming(key, miss))));
  }
}

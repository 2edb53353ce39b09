package dev.glacis.engine.logic;

import dev.glacis.engine.evaluation.MatchedFact;
import dev.glacis.engine.expression.Comparison;
import java.util.List;

/** Comparisons of two values of one type. */
final class Comparisons {

  private Comparisons() {}

  /** Equality of texts, booleans or elements. */
  record Equality(CompiledOperand left, CompiledOperand right, boolean equal) implements Atom {

    @Override
    public Truth test(Frame frame) {
      Object first = left.read(frame);
      Object second = right.read(frame);
      if (first instanceof Unknown || second instanceof Unknown) {
        return Truth.UNKNOWN;
      }
      return Truth.of(first.equals(second) == equal);
    }

    @Override
    public List<Support> supports(Frame frame, boolean wanted) {
      Object first = left.read(frame);
      Object second = right.read(frame);
      boolean same = equal == wanted;
      if (first instanceof Unknown unknown) {
        return second instanceof Unknown other
            ? unknownPair(unknown, other, same)
            : against(unknown, second, same, right.matched(frame, second));
      } else if (second instanceof Unknown unknown) {
        return against(unknown, first, same, left.matched(frame, first));
      }
      Support facts =
          Support.of(left.matched(frame, first))
              .and(Support.of(right.matched(frame, second)))
              .orElseThrow();
      return Atoms.known(first.equals(second) == same, facts);
    }

    private static List<Support> against(
        Unknown unknown, Object value, boolean same, MatchedFact fact) {
      List<Support> ways = ways(unknown, value, same);
      return fact == null ? ways : Supports.both(Supports.free(Support.of(fact)), ways);
    }

    private static List<Support> unknownPair(Unknown first, Unknown second, boolean same) {
      List<?> values = first instanceof Unknown.OfText text ? text.domain() : List.of(true, false);
      return Supports.<Object>any(
          values, value -> Supports.both(ways(first, value, true), ways(second, value, same)));
    }

    private static List<Support> ways(Unknown unknown, Object value, boolean same) {
      return switch (unknown) {
        case Unknown.OfText text ->
            same ? text.among(List.of((String) value)) : text.outside(List.of((String) value));
        case Unknown.OfBoolean one -> one.being((Boolean) value == same);
        case Unknown.OfFlag flag -> flag.being((Boolean) value == same);
        case Unknown.OfTexts texts -> Supports.none();
        case Unknown.OfNumber number -> Supports.none();
      };
    }
  }

  /** Order of numbers, equality included; bounds of unknown ones may decide. */
  record Ordering(CompiledOperand left, CompiledOperand right, Comparison comparison)
      implements Atom {

    @Override
    public Truth test(Frame frame) {
      Unknown.OfNumber first = bounds(left.read(frame));
      Unknown.OfNumber second = bounds(right.read(frame));
      boolean canHold = possible(comparison, first, second);
      boolean canFail = possible(comparison.negated(), first, second);
      return canHold && canFail ? Truth.UNKNOWN : Truth.of(canHold);
    }

    @Override
    public List<Support> supports(Frame frame, boolean wanted) {
      Object first = left.read(frame);
      Object second = right.read(frame);
      Comparison needed = wanted ? comparison : comparison.negated();
      return needed == Comparison.NOT_EQUAL
          ? Supports.<Comparison>any(
              List.of(Comparison.LESS, Comparison.GREATER), way -> ways(frame, first, second, way))
          : ways(frame, first, second, needed);
    }

    private List<Support> ways(Frame frame, Object first, Object second, Comparison needed) {
      if (!possible(needed, bounds(first), bounds(second))) {
        return Supports.none();
      }
      List<Support> facts = Supports.both(fact(left, frame, first), fact(right, frame, second));
      if (!possible(needed.negated(), bounds(first), bounds(second))) {
        return facts;
      } else if (first instanceof Unknown.OfNumber unknown) {
        double pivot = second instanceof Double number ? number : middle(unknown);
        return Supports.both(
            facts,
            Supports.both(near(unknown, needed, pivot), other(second, needed.mirrored(), pivot)));
      }
      return Supports.both(
          facts, near((Unknown.OfNumber) second, needed.mirrored(), (Double) first));
    }

    /** The other unknown side stays on or beyond the pivot, so that both together fit. */
    private static List<Support> other(Object value, Comparison comparison, double pivot) {
      if (!(value instanceof Unknown.OfNumber unknown)) {
        return Supports.free(Support.NOTHING);
      }
      return switch (comparison) {
        case EQUAL -> unknown.within(pivot, pivot);
        case NOT_EQUAL -> throw goesBothWays();
        case GREATER, GREATER_OR_EQUAL -> unknown.within(pivot, unknown.high());
        case LESS, LESS_OR_EQUAL -> unknown.within(unknown.low(), pivot);
      };
    }

    /** Ratings are whole numbers: less than 50 is at most 49. */
    private static List<Support> near(
        Unknown.OfNumber unknown, Comparison comparison, double pivot) {
      double below = Math.ceil(pivot) - 1;
      double above = Math.floor(pivot) + 1;
      return switch (comparison) {
        case EQUAL -> unknown.within(pivot, pivot);
        case NOT_EQUAL -> throw goesBothWays();
        case LESS -> unknown.within(unknown.low(), below);
        case LESS_OR_EQUAL -> unknown.within(unknown.low(), pivot);
        case GREATER -> unknown.within(above, unknown.high());
        case GREATER_OR_EQUAL -> unknown.within(pivot, unknown.high());
      };
    }

    private static IllegalStateException goesBothWays() {
      return new IllegalStateException("another number is a lower one or a higher one");
    }

    private static boolean possible(
        Comparison comparison, Unknown.OfNumber first, Unknown.OfNumber second) {
      return switch (comparison) {
        case EQUAL -> first.low() <= second.high() && second.low() <= first.high();
        case NOT_EQUAL ->
            first.low() != first.high()
                || second.low() != second.high()
                || first.low() != second.low();
        case LESS -> first.low() < second.high();
        case LESS_OR_EQUAL -> first.low() <= second.high();
        case GREATER -> first.high() > second.low();
        case GREATER_OR_EQUAL -> first.high() >= second.low();
      };
    }

    private static double middle(Unknown.OfNumber unknown) {
      double high = Double.isInfinite(unknown.high()) ? unknown.low() + 1 : unknown.high();
      return Math.rint((unknown.low() + high) / 2);
    }

    private static Unknown.OfNumber bounds(Object value) {
      return value instanceof Unknown.OfNumber unknown
          ? unknown
          : new Unknown.OfNumber(null, (Double) value, (Double) value);
    }

    private static List<Support> fact(CompiledOperand operand, Frame frame, Object value) {
      return Supports.free(
          value instanceof Unknown ? Support.NOTHING : Support.of(operand.matched(frame, value)));
    }
  }
}

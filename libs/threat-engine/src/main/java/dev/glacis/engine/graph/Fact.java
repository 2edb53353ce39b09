package dev.glacis.engine.graph;

import dev.glacis.engine.evaluation.FactOrigin;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A known value and where it comes from.
 *
 * @param value a Boolean, Double, String or {@code List<String>}
 */
public record Fact(Object value, FactOrigin origin) {

  /** The value as results show it. */
  public String text() {
    return textOf(value);
  }

  /** A value as results show it: whole numbers without a point, lists with commas. */
  public static String textOf(Object value) {
    return switch (value) {
      case Double number when number == Math.rint(number) && !Double.isInfinite(number) ->
          Long.toString(number.longValue());
      case List<?> list -> list.stream().map(Object::toString).collect(Collectors.joining(", "));
      default -> value.toString();
    };
  }
}

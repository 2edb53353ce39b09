package dev.glacis.compiler;

import dev.cel.common.ast.CelExpr;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * How deep a parsed condition is nested. Counts without recursion, because the parser bounds its
 * own recursion but not the length of a chain such as {@code a.b.c.d}.
 */
final class ParseDepth {

  private record Place(CelExpr expr, int depth) {}

  private ParseDepth() {}

  static int of(CelExpr root) {
    Deque<Place> open = new ArrayDeque<>(List.of(new Place(root, 1)));
    int deepest = 0;
    while (!open.isEmpty()) {
      Place place = open.pop();
      deepest = Math.max(deepest, place.depth());
      for (CelExpr inside : inside(place.expr())) {
        open.push(new Place(inside, place.depth() + 1));
      }
    }
    return deepest;
  }

  private static List<CelExpr> inside(CelExpr expr) {
    return switch (expr.getKind()) {
      case SELECT -> List.of(expr.select().operand());
      case LIST -> expr.list().elements();
      case CALL -> {
        List<CelExpr> parts = new ArrayList<>(expr.call().args());
        expr.call().target().ifPresent(parts::add);
        yield parts;
      }
      // Refused as a whole, so that nothing in them is looked at.
      case CONSTANT, IDENT, STRUCT, MAP, COMPREHENSION, NOT_SET -> List.of();
    };
  }
}

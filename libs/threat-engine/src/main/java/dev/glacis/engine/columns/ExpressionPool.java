package dev.glacis.engine.columns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Gives equal expressions one object and one number. */
final class ExpressionPool {

  private final Map<Object, ColumnExpression> byKey = new HashMap<>();
  private final List<ColumnExpression> inOrder = new ArrayList<>();

  ColumnExpression get(Object key, Supplier<ColumnExpression> making) {
    ColumnExpression found = byKey.get(key);
    if (found == null) {
      found = making.get();
      found.numbered(byKey.size());
      byKey.put(key, found);
      inOrder.add(found);
    } else {
      found.usedAgain();
    }
    return found;
  }

  /** All expressions by number; each comes after those that it is made of. */
  List<ColumnExpression> expressions() {
    return List.copyOf(inOrder);
  }
}

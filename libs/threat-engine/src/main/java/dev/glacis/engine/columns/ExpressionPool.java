package dev.glacis.engine.columns;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Gives equal expressions one object and one number. */
final class ExpressionPool {

  private final Map<Object, ColumnExpression> byKey = new HashMap<>();

  ColumnExpression get(Object key, Supplier<ColumnExpression> making) {
    ColumnExpression found = byKey.get(key);
    if (found == null) {
      found = making.get();
      found.numbered(byKey.size());
      byKey.put(key, found);
    }
    return found;
  }

  int size() {
    return byKey.size();
  }
}

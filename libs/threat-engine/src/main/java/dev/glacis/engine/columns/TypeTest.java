package dev.glacis.engine.columns;

import dev.glacis.engine.graph.Bits;
import java.util.List;
import java.util.Set;

/** A component is of a type or one of its subtypes; or just not. */
final class TypeTest extends ColumnExpression {

  private final String type;
  private final boolean wanted;

  TypeTest(String type, boolean wanted) {
    this.type = type;
    this.wanted = wanted;
  }

  @Override
  Levels compute(ColumnRun run, long[] within) {
    long[] typed = run.columns().typed();
    long[] hit = run.columns().ofType(type);
    long[] settled = wanted ? hit : LevelSets.andNot(typed, hit);
    int size = run.graph().components().size();
    return Bits.count(typed) == size
        ? Levels.known(settled)
        : Levels.known(settled, LevelSets.or(settled, Bits.not(typed, size)));
  }

  /** Components of one of some types; without any, every one of them. */
  static long[] any(ColumnRun run, List<String> types) {
    int size = run.graph().components().size();
    if (types.isEmpty()) {
      return Bits.all(size);
    }
    long[] union = run.columns().ofType(types.getFirst());
    for (String type : types.subList(1, types.size())) {
      union = LevelSets.or(union, run.columns().ofType(type));
    }
    return union;
  }

  @Override
  Effort effort() {
    return Effort.INDEXED;
  }

  @Override
  Set<String> facts() {
    return Set.of("type");
  }

  @Override
  boolean local() {
    return true;
  }
}

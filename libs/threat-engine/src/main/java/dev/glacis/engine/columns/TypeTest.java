package dev.glacis.engine.columns;

import dev.glacis.engine.graph.Bits;
import java.util.List;

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
    return among(run.columns().types());
  }

  /** The same at one end of each flow. */
  Levels atEnd(ColumnRun run, boolean source) {
    return among(run.columns().typesAtEnd(source));
  }

  private Levels among(TypeSets types) {
    long[] typed = types.typed();
    long[] hit = types.of(type);
    long[] settled = wanted ? hit : Bits.andNot(typed, hit);
    return types.complete()
        ? Levels.known(settled)
        : Levels.known(settled, Bits.or(settled, Bits.not(typed, types.elements())));
  }

  /** Components of one of some types; without any, every one of them. */
  static long[] any(ColumnRun run, List<String> types) {
    TypeSets sets = run.columns().types();
    if (types.isEmpty()) {
      return Bits.all(sets.elements());
    }
    long[] union = sets.of(types.getFirst());
    for (String type : types.subList(1, types.size())) {
      union = Bits.or(union, sets.of(type));
    }
    return union;
  }

  @Override
  Effort effort() {
    return Effort.INDEXED;
  }

  @Override
  FactUses facts() {
    return FactUses.of(FactUse.TYPE);
  }

  @Override
  boolean local() {
    return true;
  }
}

package dev.glacis.engine.columns;

import dev.glacis.engine.graph.AttributeColumn;
import dev.glacis.engine.graph.Bits;
import dev.glacis.engine.graph.CodeColumn;
import dev.glacis.engine.graph.MemberColumn;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.graph.NumberColumn;
import dev.glacis.engine.graph.TextColumn;
import dev.glacis.engine.model.ElementKind;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/** An attribute has one of some values, or a list has one of them; or just not. */
final class AttributeTest extends ColumnExpression {

  private final ElementKind kind;
  private final String attribute;
  private final ValueSet values;
  private final boolean wanted;

  /**
   * @param wanted whether one of the values is wanted, or none of them
   */
  private AttributeTest(ElementKind kind, String attribute, ValueSet values, boolean wanted) {
    this.kind = kind;
    this.attribute = attribute;
    this.values = values;
    this.wanted = wanted;
  }

  static ColumnExpression of(
      ExpressionPool pool, ElementKind kind, String attribute, ValueSet values, boolean wanted) {
    return pool.get(
        List.of("attribute", kind, attribute, values, wanted),
        () -> new AttributeTest(kind, attribute, values, wanted));
  }

  /** The same test on elements of another kind. */
  ColumnExpression on(ElementKind otherKind, ExpressionPool pool) {
    return of(pool, otherKind, attribute, values, wanted);
  }

  String attribute() {
    return attribute;
  }

  /** Whether no element can pass both: its one value would have to be two. */
  boolean excludes(AttributeTest other) {
    return kind == other.kind
        && use().excludes(other.use())
        && Collections.disjoint(values.texts(), other.values.texts());
  }

  /**
   * Values that satisfy a test.
   *
   * @param codes codes of a column
   * @param texts the texts themselves, for columns of free texts
   * @param possible whether an unknown value can be one of them
   * @param avoidable whether an unknown value can be none of them
   * @param effort unknown facts that it takes to be none of them: 0 when nothing speaks for one
   * @param form what the attribute is
   */
  record ValueSet(
      List<Integer> codes,
      Set<String> texts,
      boolean possible,
      boolean avoidable,
      int effort,
      FactUse.Form form) {}

  @Override
  Levels compute(ColumnRun run, long[] within) {
    AttributeColumn column = run.graph().column(kind, attribute);
    int size = run.graph().size(kind);
    long[] known = column.known();
    long[] settled = settled(column, size);
    boolean open = wanted ? values.possible() : values.avoidable();
    if (!open || Bits.count(known) == size) {
      return Levels.known(settled);
    }
    long[] withUnknown = Bits.or(settled, Bits.not(known, size));
    return holdsUnknown() ? Levels.known(withUnknown) : Levels.known(settled, withUnknown);
  }

  /** Whether it holds of an unknown value too: there is none that it could be. */
  private boolean holdsUnknown() {
    return !wanted && values.effort() == 0;
  }

  /** Flows that take over values are looked for from there: few are as wanted. */
  @Override
  long[] certain(ColumnRun run, long[] within) {
    if (holdsUnknown()) {
      return super.certain(run, within);
    }
    ModelGraph graph = run.graph();
    int size = graph.size(kind);
    AttributeColumn taken = kind == ElementKind.DATA_FLOW ? graph.ofDestinations(attribute) : null;
    if (taken == null) {
      return settled(graph.column(kind, attribute), size);
    }
    long[] there = settled(taken, graph.size(ElementKind.COMPONENT));
    long[] flows = Gathered.atEnds(graph, false, there);
    AttributeColumn stated = graph.stated(kind, attribute);
    if (stated != null) {
      long[] own = settled(stated, size);
      long[] known = stated.known();
      for (int w = 0; w < flows.length; w++) {
        flows[w] = own[w] | flows[w] & ~known[w];
      }
    }
    return flows;
  }

  private long[] settled(AttributeColumn column, int size) {
    long[] hit = hit(column, size);
    return wanted ? hit : Bits.andNot(column.known(), hit);
  }

  private long[] hit(AttributeColumn column, int size) {
    return switch (column) {
      case CodeColumn codes -> union(codes::having, size);
      case MemberColumn members -> union(members::having, size);
      case TextColumn texts -> texts.matching(values.texts()::contains);
      case NumberColumn numbers ->
          throw new IllegalStateException(attribute + " is a number, not a text");
    };
  }

  private long[] union(IntFunction<long[]> having, int size) {
    List<Integer> codes = values.codes();
    if (codes.size() == 1) {
      return having.apply(codes.getFirst());
    }
    long[] union = Bits.none(size);
    for (int i = 0; i < codes.size(); i++) {
      LevelSets.add(having.apply(codes.get(i)), union);
    }
    return union;
  }

  @Override
  Effort effort() {
    return Effort.INDEXED;
  }

  @Override
  FactUses facts() {
    return FactUses.of(use());
  }

  private FactUse use() {
    return new FactUse(attribute, values.form(), wanted, new HashSet<>(values.codes()));
  }

  @Override
  boolean local() {
    return true;
  }
}

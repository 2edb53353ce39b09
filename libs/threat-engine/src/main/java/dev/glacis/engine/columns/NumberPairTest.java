package dev.glacis.engine.columns;

import dev.glacis.engine.expression.Comparison;
import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.expression.Operand;
import dev.glacis.engine.expression.ValueType;
import dev.glacis.engine.graph.Bits;
import java.util.Optional;

/**
 * Two numbers of the model compare as wanted, such as the ratings at both ends of a flow. Known
 * ones are compared in columns; the interpreter looks at the rest.
 */
final class NumberPairTest extends ColumnExpression {

  /** A number at the end of a path. */
  private record Side(ElementPath path, NumberSource source) {

    static Optional<Side> of(Operand operand) {
      if (operand.type() != ValueType.NUMBER) {
        return Optional.empty();
      }
      return switch (operand) {
        case Operand.Attribute attribute ->
            at(attribute.element(), new NumberSource.OfAttribute(attribute.name()));
        case Operand.Derived derived ->
            at(derived.element(), new NumberSource.OfGraph(derived.fact()));
        case Operand.Guarded guarded -> Optional.empty();
        case Operand.Flag flag -> Optional.empty();
        case Operand.Number number -> Optional.empty();
        case Operand.Text text -> Optional.empty();
        case Operand.Texts texts -> Optional.empty();
        case Operand.Variable variable -> Optional.empty();
      };
    }

    private static Optional<Side> at(Operand element, NumberSource source) {
      return ElementPath.of(element).map(path -> new Side(path, source));
    }
  }

  private final Side left;
  private final Side right;
  private final Comparison comparison;
  private final Interpreted rest;

  private NumberPairTest(Side left, Side right, Comparison comparison, Interpreted rest) {
    this.left = left;
    this.right = right;
    this.comparison = comparison;
    this.rest = rest;
  }

  /**
   * The test behind a condition; empty when it does not compare two numbers of the model.
   *
   * @param rest the same condition
   */
  static Optional<NumberPairTest> of(Condition condition, boolean wanted, Interpreted rest) {
    if (!(condition instanceof Condition.Compare compare)) {
      return Optional.empty();
    }
    Comparison comparison = wanted ? compare.comparison() : compare.comparison().negated();
    return Side.of(compare.left())
        .flatMap(
            left ->
                Side.of(compare.right())
                    .map(right -> new NumberPairTest(left, right, comparison, rest)));
  }

  @Override
  Levels compute(ColumnRun run, long[] within) {
    int size = run.size(rest.domain());
    long[] asked = within == null ? Bits.all(size) : within;
    NumberSource.Bounds lefts = run.columns().bounds(left.source(), left.path().kind());
    NumberSource.Bounds rights = run.columns().bounds(right.source(), right.path().kind());
    int[] leftElements = elements(run, left);
    int[] rightElements = elements(run, right);
    int[] leftEnds = left.path().ends(run.graph());
    int[] rightEnds = right.path().ends(run.graph());
    long[] holds = Bits.none(size);
    long[] open = Bits.none(size);
    for (int w = 0; w < asked.length; w++) {
      for (long word = asked[w]; word != 0; word &= word - 1) {
        int i = (w << 6) + Long.numberOfTrailingZeros(word);
        int first = at(leftEnds, at(leftElements, i));
        int second = at(rightEnds, at(rightElements, i));
        if (!lefts.known(first) || !rights.known(second)) {
          open[w] |= word & -word;
        } else if (NumberTest.possible(
            comparison, lefts.low()[first], lefts.low()[first], rights.low()[second])) {
          holds[w] |= word & -word;
        }
      }
    }
    return Bits.isEmpty(open)
        ? Levels.known(holds)
        : LevelSets.either(Levels.known(holds), rest.compute(run, open));
  }

  private static int at(int[] elements, int position) {
    return elements == null ? position : elements[position];
  }

  /** What the side's variable stands for at each position; null when it is the position itself. */
  private int[] elements(ColumnRun run, Side side) {
    return switch (rest.domain()) {
      case Domain.Elements elements -> null;
      case Domain.Members members -> run.elements(members, side.path().variable());
    };
  }

  @Override
  Effort effort() {
    return Effort.POINTER;
  }

  @Override
  FactUses facts() {
    return FactUses.union(
        FactUses.named(left.source().facts()), FactUses.named(right.source().facts()));
  }

  @Override
  boolean local() {
    return false;
  }
}

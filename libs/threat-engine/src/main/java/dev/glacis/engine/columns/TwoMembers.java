package dev.glacis.engine.columns;

import dev.glacis.engine.graph.Bits;
import java.util.List;
import java.util.Optional;

/**
 * An element has a member of which one condition holds and a member of which another one does,
 * where no member can be both: an attribute would have two values. So two members are needed, and
 * as facts of two members are never the same one, the unknown ones can be counted here.
 */
final class TwoMembers extends ColumnExpression {

  private final ColumnExpression first;
  private final ColumnExpression second;
  private final MemberPaths firstMembers;
  private final MemberPaths secondMembers;

  private TwoMembers(
      ColumnExpression first,
      ColumnExpression second,
      MemberPaths firstMembers,
      MemberPaths secondMembers) {
    this.first = first;
    this.second = second;
    this.firstMembers = firstMembers;
    this.secondMembers = secondMembers;
  }

  /** Empty where one member could be both, or unknown facts of others matter. */
  static Optional<ColumnExpression> of(
      ExpressionPool pool, ColumnExpression first, ColumnExpression second) {
    return MemberPaths.of(first)
        .flatMap(
            some ->
                MemberPaths.of(second)
                    .filter(others -> exclude(some.condition(), others.condition()))
                    .map(
                        others ->
                            pool.get(
                                List.of("two members", first.number(), second.number()),
                                () -> new TwoMembers(first, second, some, others))));
  }

  private static boolean exclude(ColumnExpression some, ColumnExpression other) {
    List<AttributeTest> tests = tests(some);
    return tests.stream().anyMatch(test -> tests(other).stream().anyMatch(test::excludes));
  }

  /**
   * What has to come out as wanted; empty where tests are of one attribute, or there are others.
   */
  private static List<AttributeTest> tests(ColumnExpression condition) {
    List<ColumnExpression> parts =
        condition instanceof Joined joined && joined.every() ? joined.parts() : List.of(condition);
    List<AttributeTest> tests =
        parts.stream()
            .filter(AttributeTest.class::isInstance)
            .map(AttributeTest.class::cast)
            .toList();
    boolean alone = tests.stream().map(AttributeTest::attribute).distinct().count() == parts.size();
    return alone ? tests : List.of();
  }

  @Override
  Levels compute(ColumnRun run, long[] within) {
    Levels some = run.levels(first, within);
    Levels others = run.levels(second, within == null ? null : Bits.and(within, some.any()));
    Levels atLeast = LevelSets.both(some, others);
    if (atLeast.exact()) {
      return atLeast;
    }
    long[] asked = within == null ? atLeast.any() : Bits.and(within, atLeast.any());
    Levels ofFirst = run.levels(firstMembers.condition());
    Levels ofSecond = run.levels(secondMembers.condition());
    LevelCollector collector = new LevelCollector(asked.length << 6);
    for (int i = Bits.next(asked, 0); i >= 0; i = Bits.next(asked, i + 1)) {
      if (Bits.has(atLeast.none(), i)) {
        collector.add(i, 0);
      } else {
        Cheapest one = new Cheapest();
        Cheapest another = new Cheapest();
        firstMembers.forEach(run.graph(), i, member -> one.offer(member, ofFirst.cost(member)));
        secondMembers.forEach(
            run.graph(), i, member -> another.offer(member, ofSecond.cost(member)));
        collector.add(i, one.apartFrom(another));
      }
    }
    return collector.levels(null);
  }

  @Override
  long[] certain(ColumnRun run, long[] within) {
    return Bits.and(run.certain(first, within), run.certain(second, within));
  }

  /** The member that takes the fewest unknown facts, and the fewest that any other one takes. */
  private static final class Cheapest {

    private int member = -1;
    private int cost = Levels.NEVER;
    private int next = Levels.NEVER;

    void offer(int offered, int itsCost) {
      if (itsCost < cost) {
        next = cost;
        cost = itsCost;
        member = offered;
      } else if (offered != member) {
        next = Math.min(next, itsCost);
      }
    }

    /** Unknown facts that it takes to have one here and another one there. */
    int apartFrom(Cheapest other) {
      return member != other.member
          ? sum(cost, other.cost)
          : Math.min(sum(cost, other.next), sum(next, other.cost));
    }

    private static int sum(int one, int another) {
      return one == Levels.NEVER || another == Levels.NEVER
          ? Levels.NEVER
          : Math.min(Levels.MANY, one + another);
    }
  }

  @Override
  Effort effort() {
    return Effort.LIST;
  }

  @Override
  FactUses facts() {
    return FactUses.union(first.facts(), second.facts());
  }

  @Override
  boolean local() {
    return false;
  }

  @Override
  boolean byParts() {
    return false;
  }
}

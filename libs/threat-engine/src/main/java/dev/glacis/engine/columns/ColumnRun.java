package dev.glacis.engine.columns;

import dev.glacis.engine.graph.Bits;
import dev.glacis.engine.graph.GuardedWays;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.logic.SettledConditions;
import dev.glacis.engine.logic.Truth;
import java.util.HashMap;
import java.util.Map;

/** Works expressions out on one model. One thread uses it at a time. */
final class ColumnRun {

  private final ModelGraph graph;
  private final GraphColumns columns;
  private final Levels[] done;
  private final Levels[] partly;
  private final long[][] asked;
  private final long[][] certain;
  private final Map<GuardColumns, GuardedWays.Stopped> stopped = new HashMap<>();

  /**
   * @param done what is known already, by number of the expression; the run adds to it
   */
  ColumnRun(ModelGraph graph, Levels[] done) {
    this.graph = graph;
    this.columns = GraphColumns.of(graph);
    this.done = done;
    this.partly = new Levels[done.length];
    this.asked = new long[done.length][];
    this.certain = new long[done.length][];
  }

  ModelGraph graph() {
    return graph;
  }

  GraphColumns columns() {
    return columns;
  }

  /** Everywhere. */
  Levels levels(ColumnExpression expression) {
    return levels(expression, null);
  }

  /**
   * Where an expression holds.
   *
   * @param within positions that are asked about, all of them when null; elsewhere the answer means
   *     nothing
   */
  Levels levels(ColumnExpression expression, long[] within) {
    int number = expression.number();
    Levels levels = done[number];
    if (levels != null) {
      return levels;
    } else if (within != null && !expression.shared()) {
      levels = expression.compute(this, within);
      partly[number] = levels;
      asked[number] = within;
      return levels;
    }
    levels = expression.compute(this, null);
    done[number] = levels;
    return levels;
  }

  /**
   * Where an expression holds on known facts.
   *
   * @param within positions that are asked about, all of them when null; elsewhere the answer means
   *     nothing
   */
  long[] certain(ColumnExpression expression, long[] within) {
    int number = expression.number();
    if (done[number] != null) {
      return done[number].none();
    } else if (certain[number] != null) {
      return certain[number];
    } else if (within != null && !expression.shared()) {
      return expression.certain(this, within);
    }
    certain[number] = expression.certain(this, null);
    return certain[number];
  }

  /** What known guards stop. */
  GuardedWays.Stopped stopped(GuardColumns guards) {
    GuardedWays.Stopped known = stopped.get(guards);
    if (known == null) {
      known = guards.stopped(this);
      stopped.put(guards, known);
    }
    return known;
  }

  /** Whether it takes work to ask for an expression. */
  boolean open(ColumnExpression expression) {
    return done[expression.number()] == null;
  }

  /** What an expression has come to by the time that somebody asks. */
  SettledConditions.OnElements settled(ColumnExpression expression) {
    return new Settled(expression.number());
  }

  /** Asked very often, so what is worked out everywhere is looked for once. */
  private final class Settled implements SettledConditions.OnElements {

    private final int number;
    private long[] none;
    private long[] any;

    Settled(int number) {
      this.number = number;
    }

    @Override
    public Truth at(int element) {
      if (none == null && done[number] == null) {
        return asked[number] != null && Bits.has(asked[number], element)
            ? truth(partly[number].none(), partly[number].any(), element)
            : null;
      } else if (none == null) {
        none = done[number].none();
        any = done[number].any();
      }
      return truth(none, any, element);
    }

    private static Truth truth(long[] none, long[] any, int element) {
      if (Bits.has(none, element)) {
        return Truth.TRUE;
      }
      return Bits.has(any, element) ? Truth.UNKNOWN : Truth.FALSE;
    }
  }

  /** Whether every unknown fact of an expression is one of the element itself in this model. */
  boolean local(ColumnExpression expression) {
    return columns.types().complete() ? expression.localIfTyped() : expression.local();
  }

  int size(Domain domain) {
    return columns.size(domain);
  }

  /** Index of the element that a variable stands for at each position of a domain. */
  int[] elements(Domain.Members domain, int variable) {
    return columns.pairs(domain).elements(variable);
  }
}

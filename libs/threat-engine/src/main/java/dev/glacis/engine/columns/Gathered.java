package dev.glacis.engine.columns;

import dev.glacis.engine.graph.Bits;
import dev.glacis.engine.graph.FlowEnds;
import java.util.Set;

/** Reads, at each position of a domain, what holds for the element that the position points to. */
final class Gathered extends ColumnExpression {

  /** What points from a position to an element. */
  sealed interface Pointer {

    /** To one end of the flow. */
    record ToEnd(boolean source) implements Pointer {}

    /** To the element that a variable stands for. */
    record ToVariable(Domain.Members domain, int variable) implements Pointer {}

    /** To the system, from everywhere. */
    record ToSystem(Domain domain) implements Pointer {}
  }

  private final Pointer pointer;
  private final ColumnExpression part;

  Gathered(Pointer pointer, ColumnExpression part) {
    this.pointer = pointer;
    this.part = part;
  }

  Pointer pointer() {
    return pointer;
  }

  ColumnExpression part() {
    return part;
  }

  @Override
  Levels compute(ColumnRun run) {
    Levels there = run.levels(part);
    if (there.exact()) {
      return Levels.known(gather(run, there.none()));
    }
    return new Levels(
        gather(run, there.none()),
        gather(run, there.one()),
        gather(run, there.two()),
        gather(run, there.any()),
        there.doubt() == null ? null : gather(run, there.doubt()));
  }

  private long[] gather(ColumnRun run, long[] there) {
    return switch (pointer) {
      case Pointer.ToEnd end -> ends(run, there, end.source());
      case Pointer.ToVariable to -> pointed(run.elements(to.domain(), to.variable()), there);
      case Pointer.ToSystem to -> {
        int size = run.size(to.domain());
        yield Bits.has(there, 0) ? Bits.all(size) : Bits.none(size);
      }
    };
  }

  private static long[] ends(ColumnRun run, long[] there, boolean source) {
    FlowEnds ends = run.graph().ends();
    int flows = run.graph().flows().size();
    long[] here = Bits.none(flows);
    if (!Bits.isEmpty(there)) {
      for (int flow = 0; flow < flows; flow++) {
        int end = source ? ends.source(flow) : ends.destination(flow);
        here[flow >> 6] |= (there[end >> 6] >>> end & 1L) << flow;
      }
    }
    return here;
  }

  private static long[] pointed(int[] elements, long[] there) {
    long[] here = Bits.none(elements.length);
    for (int i = 0; i < elements.length; i++) {
      int element = elements[i];
      here[i >> 6] |= (there[element >> 6] >>> element & 1L) << i;
    }
    return here;
  }

  @Override
  Set<String> facts() {
    return part.facts();
  }

  @Override
  boolean local() {
    return false;
  }
}

package dev.glacis.engine.columns;

import dev.glacis.engine.graph.Bits;
import dev.glacis.engine.graph.FlowSteps;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.model.ElementKind;
import java.util.function.UnaryOperator;

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

  private static final Domain COMPONENTS =
      new Domain.Elements(ElementKind.COMPONENT, ColumnCompiler.ELEMENT);

  /** So many of 64 components are few: it is less work to go to their flows than to all flows. */
  private static final int FEW = 16;

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
  Levels compute(ColumnRun run, long[] within) {
    if (pointer instanceof Pointer.ToSystem to) {
      return everywhere(run.levels(part), run.size(to.domain()));
    } else if (pointer instanceof Pointer.ToEnd end && part instanceof TypeTest type) {
      return type.atEnd(run, end.source());
    }
    int[] targets = targets(run);
    Levels there = run.levels(part, pointedAt(run, targets, within));
    UnaryOperator<long[]> here = set -> gather(run, targets, set, within);
    return there.mapped(here, there.doubt() == null ? null : there.doubt().carried(here));
  }

  @Override
  long[] certain(ColumnRun run, long[] within) {
    if (pointer instanceof Pointer.ToSystem || part instanceof TypeTest) {
      return super.certain(run, within);
    }
    int[] targets = targets(run);
    return gather(run, targets, run.certain(part, pointedAt(run, targets, within)), within);
  }

  private static Levels everywhere(Levels system, int size) {
    LevelCollector collector = new LevelCollector(size);
    int cost = system.cost(0);
    for (int i = 0; i < size; i++) {
      collector.add(i, cost);
    }
    return collector.levels(
        system.doubt() == null
            ? null
            : system.doubt().carried(set -> Bits.has(set, 0) ? Bits.all(size) : Bits.none(size)));
  }

  /** The element that each position points to. */
  private int[] targets(ColumnRun run) {
    return switch (pointer) {
      case Pointer.ToEnd end -> run.graph().ends().all(end.source());
      case Pointer.ToVariable to -> run.elements(to.domain(), to.variable());
      case Pointer.ToSystem to -> throw new IllegalStateException("everything points there");
    };
  }

  /** Elements that positions point to; null, all of them, when these cost no more. */
  private long[] pointedAt(ColumnRun run, int[] targets, long[] within) {
    if (within == null || !part.effort().costly() || !run.open(part)) {
      return null;
    }
    long[] elements = Bits.none(run.size(partDomain()));
    for (int w = 0; w < within.length; w++) {
      for (long left = within[w]; left != 0; left &= left - 1) {
        Bits.add(elements, targets[(w << 6) + Long.numberOfTrailingZeros(left)]);
      }
    }
    return elements;
  }

  private Domain partDomain() {
    return switch (pointer) {
      case Pointer.ToEnd end -> COMPONENTS;
      case Pointer.ToVariable to ->
          new Domain.Elements(to.domain().variables().get(to.variable()), to.variable());
      case Pointer.ToSystem to -> to.domain();
    };
  }

  private long[] gather(ColumnRun run, int[] targets, long[] there, long[] within) {
    if (within != null) {
      return some(targets, there, within);
    }
    if (pointer instanceof Pointer.ToEnd end) {
      return atEnds(run.graph(), end.source(), there);
    }
    return Bits.isEmpty(there) ? Bits.none(targets.length) : all(targets, there);
  }

  /** The flows that have one of some components at one end. */
  static long[] atEnds(ModelGraph graph, boolean source, long[] components) {
    int members = Bits.count(components);
    if (members == 0) {
      return Bits.none(graph.flows().size());
    }
    return members < FEW * components.length
        ? fromEnds(graph, source, components)
        : all(graph.ends().all(source), components);
  }

  private static long[] all(int[] targets, long[] there) {
    long[] here = Bits.none(targets.length);
    for (int w = 0; w < here.length; w++) {
      int end = Math.min(targets.length, w + 1 << 6);
      long word = 0;
      for (int i = w << 6; i < end; i++) {
        int target = targets[i];
        word |= (there[target >> 6] >>> target & 1L) << i;
      }
      here[w] = word;
    }
    return here;
  }

  /** The flows that begin, or end, at few components. */
  private static long[] fromEnds(ModelGraph graph, boolean source, long[] components) {
    FlowSteps steps = source ? graph.outgoing() : graph.incoming();
    int[] ends = graph.ends().all(source);
    long[] flows = Bits.none(ends.length);
    for (int w = 0; w < components.length; w++) {
      for (long left = components[w]; left != 0; left &= left - 1) {
        int component = (w << 6) + Long.numberOfTrailingZeros(left);
        int end = steps.end(component);
        for (int at = steps.begin(component); at < end; at++) {
          int flow = steps.flow(at);
          if (ends[flow] == component) {
            Bits.add(flows, flow);
          }
        }
      }
    }
    return flows;
  }

  private static long[] some(int[] targets, long[] there, long[] within) {
    long[] here = Bits.none(targets.length);
    for (int w = 0; w < here.length; w++) {
      long word = 0;
      for (long left = within[w]; left != 0; left &= left - 1) {
        int bit = Long.numberOfTrailingZeros(left);
        int target = targets[(w << 6) + bit];
        word |= (there[target >> 6] >>> target & 1L) << bit;
      }
      here[w] = word;
    }
    return here;
  }

  /** The types at the ends of flows belong to the model as much as its own tests do. */
  @Override
  Effort effort() {
    boolean indexed =
        part.effort() == Effort.INDEXED
            && (part instanceof TypeTest || pointer instanceof Pointer.ToSystem);
    return indexed ? Effort.INDEXED : part.effort().with(Effort.POINTER);
  }

  @Override
  FactUses facts() {
    return part.facts();
  }

  @Override
  boolean local() {
    return false;
  }

  @Override
  boolean byParts() {
    return part.byParts();
  }
}

package dev.glacis.engine.graph;

import dev.glacis.engine.expression.Propagated;
import dev.glacis.engine.model.ElementKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether everything of a sort that arrives at a component or flow has passed a guard. Something
 * must be known to arrive, and every way by which it does, or for all that is known could, must
 * pass one. Linear time; immutable and safe to share between threads.
 */
public final class GuardedWays {

  /** Nobody answers more questions than this to show one control. */
  private static final int MAX_GAPS = 8;

  /** Components looked at for the gaps before one element. */
  private static final int MAX_VISITS = 1000;

  private final ModelGraph graph;
  private final Spread spread;
  private final Guards sure;
  private final Guards perhaps;
  private final Spread.Reached past;
  private final long[] stoppedComponents;
  private final long[] stoppedFlows;
  private final long[] stoppableComponents;
  private final long[] stoppableFlows;
  private volatile NearestGuards nearest;

  /**
   * @param sure elements that are known to be guards
   * @param perhaps these and those that could be guards for all that is known
   */
  public GuardedWays(ModelGraph graph, Propagated what, Guards sure, Guards perhaps) {
    this.graph = graph;
    this.spread = Spread.of(what, graph);
    this.sure = sure;
    this.perhaps = perhaps;
    this.past = spread.worst(sure);
    Stopped stopped = Stopped.of(spread, past);
    this.stoppedComponents = stopped.components();
    this.stoppedFlows = stopped.flows();
    Arrivals known = spread.free().known();
    Arrivals open = spread.free().open();
    Arrivals anyway = spread.anyway(perhaps);
    this.stoppableComponents =
        Bits.andNot(Bits.or(known.components(), open.components()), anyway.components());
    this.stoppableFlows = Bits.andNot(Bits.or(known.flows(), open.flows()), anyway.flows());
  }

  /**
   * Where all of something is stopped on its way by elements that are known to be guards.
   *
   * @param components at which all that is known to arrive is
   * @param flows at which all that they are known to carry is
   */
  public record Stopped(long[] components, long[] flows) {

    /** The same as {@link #stopped} without the work for what else could be. */
    public static Stopped of(ModelGraph graph, Propagated what, Guards sure) {
      Spread spread = Spread.of(what, graph);
      return of(spread, spread.worst(sure));
    }

    private static Stopped of(Spread spread, Spread.Reached past) {
      Arrivals known = spread.free().known();
      return new Stopped(
          Bits.andNot(
              Bits.andNot(known.components(), past.known().components()), past.open().components()),
          Bits.andNot(Bits.andNot(known.flows(), past.known().flows()), past.open().flows()));
    }

    /** Those of a kind. */
    public long[] of(ElementKind kind) {
      return kind == ElementKind.COMPONENT ? components : flows;
    }
  }

  /** Components or flows at which all of it is stopped on its way. */
  public long[] stopped(ElementKind kind) {
    return kind == ElementKind.COMPONENT ? stoppedComponents : stoppedFlows;
  }

  /** These, and those at which all of it could be stopped for all that is known. */
  public long[] stoppable(ElementKind kind) {
    return kind == ElementKind.COMPONENT ? stoppableComponents : stoppableFlows;
  }

  /** Whether anything is known to arrive, or could for all that is known. */
  public boolean concerns(ElementKind kind, int element) {
    Spread.Reached free = spread.free();
    return kind == ElementKind.COMPONENT
        ? Bits.has(free.known().components(), element)
            || Bits.has(free.open().components(), element)
        : Bits.has(free.known().flows(), element) || Bits.has(free.open().flows(), element);
  }

  /** The guard nearest before a component or flow; null when there is none. */
  public NearestGuard nearest(ElementKind kind, int element) {
    if (nearest == null) {
      nearest = spread.nearest(sure);
    }
    if (kind == ElementKind.COMPONENT) {
      return nearest.of(element);
    }
    FlowEnds ends = graph.ends();
    NearestGuard there = nearest.leaving(ends.source(element), sure);
    NearestGuard back =
        ends.bidirectional(element) ? nearest.leaving(ends.destination(element), sure) : null;
    return there == null || back != null && back.hops() < there.hops() ? back : there;
  }

  /**
   * Elements of which it is unknown whether they are guards, and which together would stop all of
   * it: on each way the one nearest to the element. Empty when there are none, or too many.
   */
  public List<GraphNode> gaps(ElementKind kind, int element) {
    Gaps gaps = new Gaps();
    if (kind == ElementKind.COMPONENT) {
      gaps.before(element);
    } else {
      gaps.in(element);
    }
    return gaps.found();
  }

  /** Walks back from an element along ways that nothing is known to stop. */
  private final class Gaps {

    private final Set<Integer> seen = new HashSet<>();
    private final List<Integer> queue = new ArrayList<>();
    private final Set<GraphNode> gaps = new LinkedHashSet<>();
    private boolean closable = true;

    List<GraphNode> found() {
      for (int next = 0; closable && next < queue.size(); next++) {
        into(queue.get(next));
        closable &= gaps.size() <= MAX_GAPS && queue.size() <= MAX_VISITS;
      }
      return closable ? List.copyOf(gaps) : List.of();
    }

    void before(int component) {
      if (seen.add(component)) {
        closable &= !begunAt(component);
        queue.add(component);
      }
    }

    void in(int flow) {
      FlowEnds ends = graph.ends();
      closable &= !begunIn(flow);
      from(ends.source(flow));
      if (ends.bidirectional(flow)) {
        from(ends.destination(flow));
      }
    }

    private void into(int component) {
      FlowSteps incoming = graph.incoming();
      for (int at = incoming.begin(component); at < incoming.end(component); at++) {
        int flow = incoming.flow(at);
        if (!carried(flow) || Bits.has(sure.flows(), flow)) {
          continue;
        }
        if (Bits.has(perhaps.flows(), flow)) {
          gaps.add(graph.flows().get(flow));
        } else {
          closable &= !begunIn(flow);
          from(incoming.other(at));
        }
      }
    }

    private void from(int component) {
      if (!sent(component)) {
        return;
      }
      if (Bits.has(perhaps.components(), component)) {
        gaps.add(graph.components().get(component));
      } else {
        before(component);
      }
    }

    private boolean carried(int flow) {
      return Bits.has(past.known().flows(), flow) || Bits.has(past.open().flows(), flow);
    }

    private boolean sent(int component) {
      return Bits.has(past.known().sending(), component)
          || Bits.has(past.open().sending(), component);
    }

    private boolean begunAt(int component) {
      return Bits.has(past.known().begunAt(), component)
          || Bits.has(past.open().begunAt(), component);
    }

    private boolean begunIn(int flow) {
      return Bits.has(past.known().begunIn(), flow) || Bits.has(past.open().begunIn(), flow);
    }
  }
}

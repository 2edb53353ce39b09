package dev.glacis.engine.columns;

import dev.glacis.engine.graph.Bits;
import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.logic.CompiledCondition;
import dev.glacis.engine.logic.ConditionCompiler;
import dev.glacis.engine.logic.Frame;
import dev.glacis.engine.logic.Support;
import dev.glacis.engine.logic.SupportSearch;
import dev.glacis.engine.logic.Truth;
import dev.glacis.engine.model.ElementKind;
import java.util.Map;
import java.util.function.IntConsumer;

/** A condition that has no column form: looked at position by position. */
final class Interpreted extends ColumnExpression {

  private static final int SYSTEM = 1;

  private final CompiledCondition condition;
  private final boolean wanted;
  private final Domain domain;
  private final boolean onDestinations;

  /**
   * @param onDestinations the domain has flows, the condition is about their destinations, and what
   *     a flow states comes first
   */
  Interpreted(CompiledCondition condition, boolean wanted, Domain domain, boolean onDestinations) {
    this.condition = condition;
    this.wanted = wanted;
    this.domain = domain;
    this.onDestinations = onDestinations;
  }

  Domain domain() {
    return domain;
  }

  @Override
  Levels compute(ColumnRun run, long[] within) {
    int size = run.size(domain);
    long[] asked = within == null ? Bits.all(size) : within;
    LevelCollector collector = new LevelCollector(size);
    Frame frame =
        new Frame(ConditionCompiler.MAX_VARIABLES).withoutFacts().set(SYSTEM, run.graph().system());
    SupportSearch search = new SupportSearch();
    IntConsumer pointing = pointing(run, frame);
    for (int i = Bits.next(asked, 0); i >= 0; i = Bits.next(asked, i + 1)) {
      pointing.accept(i);
      collector.add(i, cost(frame, search));
    }
    return collector.levels(null);
  }

  /** Sets the variables to what they stand for at a position. */
  private IntConsumer pointing(ColumnRun run, Frame frame) {
    ModelGraph graph = run.graph();
    return switch (domain) {
      case Domain.Elements elements when onDestinations ->
          position -> {
            FlowNode flow = graph.flows().get(position);
            frame.set(elements.variable(), flow.destination()).overriding(flow);
          };
      case Domain.Elements elements ->
          position -> frame.set(elements.variable(), graph.node(elements.kind(), position));
      case Domain.Members members ->
          members.variables().entrySet().stream()
              .map(variable -> pointing(run, frame, members, variable))
              .reduce(position -> {}, IntConsumer::andThen);
    };
  }

  private static IntConsumer pointing(
      ColumnRun run,
      Frame frame,
      Domain.Members members,
      Map.Entry<Integer, ElementKind> variable) {
    int number = variable.getKey();
    ElementKind kind = variable.getValue();
    int[] elements = run.elements(members, number);
    return position -> frame.set(number, run.graph().node(kind, elements[position]));
  }

  private int cost(Frame frame, SupportSearch search) {
    Truth truth = condition.test(frame);
    if (truth != Truth.UNKNOWN) {
      return truth == Truth.of(wanted) ? 0 : Levels.NEVER;
    }
    Support fewest = search.fewest(condition, frame, wanted);
    return fewest == null ? Levels.NEVER : Math.min(Levels.MANY, fewest.size());
  }

  @Override
  Effort effort() {
    return Effort.INTERPRETED;
  }

  /** Unknown beforehand; it has counted its own exactly. */
  @Override
  FactUses facts() {
    return FactUses.ANY;
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

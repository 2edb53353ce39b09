package dev.glacis.benchmark.bitmask;

import dev.glacis.benchmark.plain.PlainComponent;
import dev.glacis.benchmark.plain.PlainFlow;
import dev.glacis.benchmark.plain.PlainModel;
import dev.glacis.benchmark.rule.Clause;
import dev.glacis.benchmark.rule.Direction;
import dev.glacis.benchmark.rule.FlowEnd;
import dev.glacis.benchmark.rule.GeneratedRule;
import dev.glacis.engine.expression.Quantifier;
import dev.glacis.engine.model.ElementKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Turns clauses into filters: columns first, three to a loop, then what follows edges. */
final class FilterBuilder {

  private static final int COLUMNS_PER_LOOP = 3;

  private final PlainModel model;
  private final ColumnSet<PlainComponent> components;
  private final ColumnSet<PlainFlow> flows;
  private final Edges incoming;
  private final Edges outgoing;
  private final int[] sources;
  private final int[] destinations;

  FilterBuilder(PlainModel model) {
    this.model = model;
    this.components = new ColumnSet<>(model.components(), model.componentCoding());
    this.flows = new ColumnSet<>(model.flows(), model.flowCoding());
    this.incoming = Edges.of(model.components(), component -> component.incoming);
    this.outgoing = Edges.of(model.components(), component -> component.outgoing);
    this.sources = Stream.of(model.flows()).mapToInt(flow -> flow.source.index).toArray();
    this.destinations = Stream.of(model.flows()).mapToInt(flow -> flow.destination.index).toArray();
  }

  ColumnSet<PlainComponent> components() {
    return components;
  }

  ColumnSet<PlainFlow> flows() {
    return flows;
  }

  /** Where the candidates of a rule begin: the elements that its selector names. */
  long[] start(GeneratedRule rule) {
    if (rule.scope() == ElementKind.COMPONENT) {
      return rule.selector() == null ? components.all() : ofType(rule.selector().type());
    } else if (rule.selector() == null) {
      return flows.all();
    }
    long mask = model.types().bit(rule.selector().type());
    boolean atSource = rule.selector().end() == FlowEnd.SOURCE;
    return flows.column(
        rule.selector(), flow -> ((atSource ? flow.source : flow.destination).types & mask) != 0);
  }

  Filter filter(GeneratedRule rule) {
    return filter(rule.clause(), rule.scope() == ElementKind.COMPONENT);
  }

  private Filter filter(Clause clause, boolean component) {
    if (clause instanceof Clause.All all) {
      return sequence(all.parts(), component);
    } else if (clause instanceof Clause.At at) {
      int[] ends = at.end() == FlowEnd.SOURCE ? sources : destinations;
      return new GraphFilters.At(
          ends, components.all(), filter(at.clause(), true), components.room());
    } else if (clause instanceof Clause.Flows some) {
      return new GraphFilters.Flows(
          some.quantifier() == Quantifier.ALL,
          some.direction() == Direction.INCOMING ? incoming : outgoing,
          flows.all(),
          filter(some.clause(), false),
          flows.room());
    }
    List<long[]> columns = columns(clause, component);
    return columns.size() == 1
        ? new ColumnFilters.Every(columns.toArray(long[][]::new))
        : new ColumnFilters.Either(columns.toArray(long[][]::new));
  }

  private Filter sequence(List<Clause> parts, boolean component) {
    List<long[]> single = new ArrayList<>();
    List<Filter> filters = new ArrayList<>();
    for (Clause part : parts) {
      Filter filter = filter(part, component);
      if (filter instanceof ColumnFilters.Every every) {
        single.addAll(List.of(every.columns()));
      } else {
        filters.add(filter);
      }
    }
    for (int i = 0; i < single.size(); i += COLUMNS_PER_LOOP) {
      List<long[]> some = single.subList(i, Math.min(i + COLUMNS_PER_LOOP, single.size()));
      filters.add(new ColumnFilters.Every(some.toArray(long[][]::new)));
    }
    filters.sort(Comparator.comparingInt(Filter::cost));
    return filters.size() == 1
        ? filters.getFirst()
        : new ColumnFilters.Sequence(filters.toArray(Filter[]::new));
  }

  /** The columns of which one must have the bit. */
  private List<long[]> columns(Clause clause, boolean component) {
    ColumnSet<?> set = component ? components : flows;
    return switch (clause) {
      case Clause.Is is -> List.of(set.is(is.attribute(), is.value()));
      case Clause.OneOf one ->
          one.values().stream().map(value -> set.is(one.attribute(), value)).toList();
      case Clause.Flag flag -> List.of(set.flag(flag));
      case Clause.Contains contains -> List.of(set.contains(contains));
      case Clause.OfType ofType -> List.of(ofType(ofType.type()));
      case Clause.Derived derived -> List.of(set.derived(derived));
      case Clause.ExposedBelow exposed ->
          List.of(components.column(exposed, one -> one.exposure < exposed.rating()));
      case Clause.Any any ->
          any.parts().stream().flatMap(part -> columns(part, component).stream()).toList();
      case Clause.All c -> throw new IllegalArgumentException("no alternative is a conjunction");
      case Clause.At c -> throw new IllegalArgumentException("no alternative follows an edge");
      case Clause.Flows c -> throw new IllegalArgumentException("no alternative follows an edge");
    };
  }

  private long[] ofType(String type) {
    long mask = model.types().bit(type);
    return components.column(new Clause.OfType(type), one -> (one.types & mask) != 0);
  }
}

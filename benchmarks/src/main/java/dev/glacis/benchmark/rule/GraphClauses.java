package dev.glacis.benchmark.rule;

import static dev.glacis.engine.model.ElementKind.COMPONENT;
import static dev.glacis.engine.model.ElementKind.DATA_FLOW;

import dev.glacis.engine.expression.Quantifier;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.AttributeType;
import java.util.List;

/** Draws clauses that look at flows, at their ends, and at what the graph derives. */
final class GraphClauses {

  private final ClauseDraw draw;

  GraphClauses(ClauseDraw draw) {
    this.draw = draw;
  }

  List<Clause> about(ElementKind scope) {
    return scope == COMPONENT ? aboutComponent() : aboutFlow();
  }

  private List<Clause> aboutComponent() {
    return switch (draw.one(List.of(0, 1, 2, 3, 4, 5, 6))) {
      case 0 -> List.of(someFlow(Direction.INCOMING, content(), author()));
      case 1 -> List.of(flag(), someFlow(Direction.INCOMING, crossing(), typeAt(FlowEnd.SOURCE)));
      case 2 -> List.of(someFlow(Direction.OUTGOING, content(), typeAt(FlowEnd.DESTINATION)));
      case 3 ->
          List.of(
              flag(),
              new Clause.Derived(GraphFact.RECEIVES_UNTRUSTED_CONTENT),
              new Clause.Derived(
                  draw.one(List.of(GraphFact.READS_SENSITIVE_DATA, GraphFact.CAN_SEND_OUTWARD))));
      case 4 ->
          List.of(
              new Clause.ExposedBelow(draw.one(List.of(20, 40, 60))),
              someFlow(Direction.INCOMING, stateAt(FlowEnd.SOURCE), crossing()));
      case 5 ->
          List.of(
              flag(),
              new Clause.Flows(Quantifier.ALL, Direction.INCOMING, author()),
              someFlow(Direction.OUTGOING, crossing()));
      default ->
          List.of(
              draw.attribute(COMPONENT, AttributeType.LIST),
              someFlow(Direction.OUTGOING, author(), stateAt(FlowEnd.DESTINATION), content()));
    };
  }

  private List<Clause> aboutFlow() {
    return switch (draw.one(List.of(0, 1, 2, 3))) {
      case 0 -> List.of(crossing(), content(), typeAt(FlowEnd.SOURCE));
      case 1 -> List.of(author(), stateAt(FlowEnd.SOURCE), stateAt(FlowEnd.DESTINATION));
      case 2 ->
          List.of(
              content(),
              new Clause.At(
                  FlowEnd.SOURCE,
                  new Clause.All(
                      List.of(flag(), new Clause.Derived(GraphFact.RECEIVES_UNTRUSTED_CONTENT)))));
      default ->
          List.of(
              crossing(),
              new Clause.At(
                  FlowEnd.DESTINATION,
                  new Clause.All(
                      List.of(flag(), someFlow(Direction.OUTGOING, crossing(), content())))));
    };
  }

  private static Clause someFlow(Direction direction, Clause... clauses) {
    return new Clause.Flows(Quantifier.EXISTS, direction, Clause.all(List.of(clauses)));
  }

  private Clause content() {
    return draw.attribute(DATA_FLOW, AttributeType.LIST);
  }

  private Clause author() {
    return draw.attribute(DATA_FLOW, AttributeType.ENUM);
  }

  private Clause flag() {
    return draw.attribute(COMPONENT, AttributeType.BOOLEAN);
  }

  private Clause typeAt(FlowEnd end) {
    return new Clause.At(end, new Clause.OfType(draw.family()));
  }

  private Clause stateAt(FlowEnd end) {
    return new Clause.At(end, draw.attribute(COMPONENT, AttributeType.ENUM, AttributeType.BOOLEAN));
  }

  private Clause crossing() {
    return new Clause.Derived(
        draw.one(
            List.of(
                GraphFact.CROSSES_ZONE,
                GraphFact.ENTERS_MORE_TRUSTED,
                GraphFact.LEAVES_TO_LESS_TRUSTED)));
  }
}

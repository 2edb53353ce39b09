package dev.glacis.benchmark.rule;

import dev.glacis.engine.expression.Quantifier;
import java.util.List;

/** A statement about one component or data flow; which of them, follows from where it stands. */
public sealed interface Clause {

  /** An enumeration has the value. */
  record Is(String attribute, String value) implements Clause {}

  /** An enumeration has one of the values. */
  record OneOf(String attribute, List<String> values) implements Clause {
    public OneOf {
      values = List.copyOf(values);
    }
  }

  /** A boolean has the value. */
  record Flag(String attribute, boolean value) implements Clause {}

  /** A list has the member. */
  record Contains(String attribute, String value) implements Clause {}

  /** A component is of the type or a subtype of it. */
  record OfType(String type) implements Clause {}

  /** The graph derives the fact. */
  record Derived(GraphFact fact) implements Clause {}

  /** Content reaches the component from a zone with a lower trust rating than this, 0 to 100. */
  record ExposedBelow(int rating) implements Clause {}

  /** Every part holds. */
  record All(List<Clause> parts) implements Clause {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** One part holds. */
  record Any(List<Clause> parts) implements Clause {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /** A statement about the component at one end of a flow. */
  record At(FlowEnd end, Clause clause) implements Clause {}

  /** A statement about the flows of a component. */
  record Flows(Quantifier quantifier, Direction direction, Clause clause) implements Clause {}

  /** All of them; the only one itself when there is one. */
  static Clause all(List<Clause> parts) {
    return parts.size() == 1 ? parts.getFirst() : new All(parts);
  }
}

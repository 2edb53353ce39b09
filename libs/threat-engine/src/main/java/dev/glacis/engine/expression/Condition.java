package dev.glacis.engine.expression;

import java.util.List;

/**
 * A typed condition. Truth is three-valued: what rests on an unknown fact is unknown unless the
 * known facts decide it (strong Kleene logic).
 */
public sealed interface Condition {

  /** Always or never. */
  record Constant(boolean value) implements Condition {}

  /** Holds when every part holds. */
  record And(List<Condition> parts) implements Condition {
    public And {
      parts = List.copyOf(parts);
    }
  }

  /** Holds when one part holds. */
  record Or(List<Condition> parts) implements Condition {
    public Or {
      parts = List.copyOf(parts);
    }
  }

  /** Holds when the part does not. */
  record Not(Condition part) implements Condition {}

  /** A boolean value read as it is. */
  record Holds(Operand value) implements Condition {}

  /** Comparison of two values of one type. */
  record Compare(Comparison comparison, Operand left, Operand right) implements Condition {}

  /** A text is one of a list of texts. */
  record In(Operand item, Operand list) implements Condition {}

  /** A component is of a type or one of its subtypes. */
  record IsA(Operand component, String type) implements Condition {}

  /**
   * A statement about the members of a list.
   *
   * @param variable number of the variable that the body reads the member from
   */
  record Quantified(Quantifier quantifier, int variable, Operand list, Condition body)
      implements Condition {}
}

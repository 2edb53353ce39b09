package dev.glacis.compiler;

import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.expression.Operand;
import dev.glacis.engine.expression.ValueType;
import dev.glacis.engine.pack.AttributeDefinition;

/** What a place in a condition gives: a value, or what a derived fact stands for. */
sealed interface Reading {

  ValueType type();

  /** How the condition spells it. */
  String label();

  /**
   * A value.
   *
   * @param domain attribute whose values it can have; null when they are not limited
   */
  record Value(Operand operand, AttributeDefinition domain, String label) implements Reading {
    @Override
    public ValueType type() {
      return operand.type();
    }
  }

  /** A derived fact, its condition already about the element in question. */
  record Fact(Condition condition, String label) implements Reading {
    @Override
    public ValueType type() {
      return ValueType.BOOLEAN;
    }
  }
}

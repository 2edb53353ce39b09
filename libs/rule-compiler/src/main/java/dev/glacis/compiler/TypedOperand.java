package dev.glacis.compiler;

import dev.glacis.engine.expression.Operand;
import dev.glacis.engine.expression.ValueType;
import dev.glacis.engine.pack.AttributeDefinition;

/**
 * An operand with what is known about its values.
 *
 * @param domain attribute whose values it can have; null when they are not limited
 * @param label how the condition spells it
 */
record TypedOperand(Operand operand, AttributeDefinition domain, String label) {

  ValueType type() {
    return operand.type();
  }
}

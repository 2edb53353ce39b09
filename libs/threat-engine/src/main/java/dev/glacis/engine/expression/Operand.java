package dev.glacis.engine.expression;

import java.util.List;
import java.util.Objects;

/** A typed value that a condition looks at. */
public sealed interface Operand {

  ValueType type();

  /** A boolean written in the condition. */
  record Flag(boolean value) implements Operand {
    @Override
    public ValueType type() {
      return ValueType.BOOLEAN;
    }
  }

  /** A number written in the condition. */
  record Number(double value) implements Operand {
    @Override
    public ValueType type() {
      return ValueType.NUMBER;
    }
  }

  /** A text written in the condition. */
  record Text(String value) implements Operand {
    public Text {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public ValueType type() {
      return ValueType.TEXT;
    }
  }

  /** A list of texts written in the condition. */
  record Texts(List<String> values) implements Operand {
    public Texts {
      values = List.copyOf(values);
    }

    @Override
    public ValueType type() {
      return ValueType.TEXTS;
    }
  }

  /** A variable: those of the scope come first, then one per nested quantifier. */
  record Variable(int number, ValueType type) implements Operand {}

  /** An attribute of the vocabulary, read on an element. */
  record Attribute(Operand element, String name, ValueType type) implements Operand {}

  /** A control that the graph derives, by its name in the vocabulary. */
  record Guarded(Operand element, String control) implements Operand {
    @Override
    public ValueType type() {
      return ValueType.BOOLEAN;
    }
  }

  /** A fact that the graph derives. */
  record Derived(Operand element, DerivedFact fact) implements Operand {
    @Override
    public ValueType type() {
      return fact.type();
    }
  }
}

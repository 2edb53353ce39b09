package dev.glacis.engine.pack;

import dev.glacis.engine.expression.ValueType;

/** Value types of the attribute vocabulary. */
public enum AttributeType {
  BOOLEAN,
  ENUM,
  LIST,
  STRING,
  NUMBER;

  /** How conditions see a value of this type. */
  public ValueType valueType() {
    return switch (this) {
      case BOOLEAN -> ValueType.BOOLEAN;
      case ENUM, STRING -> ValueType.TEXT;
      case LIST -> ValueType.TEXTS;
      case NUMBER -> ValueType.NUMBER;
    };
  }
}

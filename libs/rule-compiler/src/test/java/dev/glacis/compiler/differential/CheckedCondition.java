package dev.glacis.compiler.differential;

import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.model.ElementKind;

/**
 * A condition in both forms.
 *
 * @param name says where it stands
 * @param on kind of the elements that it is about
 * @param text CEL
 * @param compiled what the compiler made of it
 */
public record CheckedCondition(String name, ElementKind on, String text, Condition compiled) {

  /** Name of the variable that the text reads the element from. */
  String variable() {
    return switch (on) {
      case SYSTEM -> "system";
      case TRUST_ZONE -> "zone";
      case COMPONENT -> "component";
      case DATA_FLOW -> "flow";
      case ASSET -> "asset";
    };
  }

  @Override
  public String toString() {
    return name + ": " + text;
  }
}

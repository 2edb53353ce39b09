package dev.glacis.compiler;

import dev.glacis.engine.expression.ValueType;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.AttributeDefinition;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Variables that a condition can read.
 *
 * @param bindings by name
 * @param readsControls whether controls may be read as well as facts
 */
record ConditionScope(Map<String, Binding> bindings, boolean readsControls) {

  /**
   * A variable.
   *
   * @param domain attribute whose values it can have; null when they are not limited
   */
  record Binding(int number, ValueType type, AttributeDefinition domain) {}

  static ConditionScope facts(String name, ElementKind kind) {
    return of(name, kind, false);
  }

  static ConditionScope controls(String name, ElementKind kind) {
    return of(name, kind, true);
  }

  private static ConditionScope of(String name, ElementKind kind, boolean readsControls) {
    Map<String, Binding> bindings = new LinkedHashMap<>();
    bindings.put(name, new Binding(0, ValueType.of(kind), null));
    bindings.put("system", new Binding(1, ValueType.SYSTEM, null));
    return new ConditionScope(bindings, readsControls);
  }

  /** This scope with one variable more. */
  ConditionScope with(String name, ValueType type, AttributeDefinition domain) {
    Map<String, Binding> more = new LinkedHashMap<>(bindings);
    int next = bindings.values().stream().mapToInt(Binding::number).max().orElse(1) + 1;
    more.put(name, new Binding(Math.max(2, next), type, domain));
    return new ConditionScope(more, readsControls);
  }

  /** Name of the variable of a kind of element. */
  static String variable(ElementKind kind) {
    return switch (kind) {
      case SYSTEM -> "system";
      case TRUST_ZONE -> "zone";
      case COMPONENT -> "component";
      case DATA_FLOW -> "flow";
      case ASSET -> "asset";
    };
  }
}

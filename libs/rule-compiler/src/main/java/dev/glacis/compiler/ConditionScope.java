package dev.glacis.compiler;

import dev.glacis.engine.expression.ValueType;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.AttributeDefinition;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a condition can read at one place.
 *
 * @param bindings variables by name
 * @param readsControls whether controls may be read as well as facts
 * @param pending names of derived facts that may not be read yet
 */
record ConditionScope(Map<String, Binding> bindings, boolean readsControls, Set<String> pending) {

  private static final String SYSTEM_NAME = "system";
  private static final int SYSTEM = 1;

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
    bindings.put(SYSTEM_NAME, new Binding(SYSTEM, ValueType.SYSTEM, null));
    return new ConditionScope(bindings, readsControls, Set.of());
  }

  /** This scope with one variable more. */
  ConditionScope with(String name, ValueType type, AttributeDefinition domain) {
    Map<String, Binding> more = new LinkedHashMap<>(bindings);
    more.put(name, new Binding(highest() + 1, type, domain));
    return new ConditionScope(more, readsControls, pending);
  }

  ConditionScope withPending(Set<String> names) {
    return new ConditionScope(bindings, readsControls, names);
  }

  /** How many exists and all lie around this place. */
  int depth() {
    return highest() - SYSTEM;
  }

  /** Whether the condition is worked out once per model. */
  boolean ofSystem() {
    return bindings.values().stream().noneMatch(binding -> binding.number() == 0);
  }

  private int highest() {
    return bindings.values().stream().mapToInt(Binding::number).max().orElse(SYSTEM);
  }

  /** Name of the variable of a kind of element. */
  static String variable(ElementKind kind) {
    return switch (kind) {
      case SYSTEM -> SYSTEM_NAME;
      case TRUST_ZONE -> "zone";
      case COMPONENT -> "component";
      case DATA_FLOW -> "flow";
      case ASSET -> "asset";
    };
  }
}

package dev.glacis.compiler;

import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.Alternative;
import dev.glacis.engine.pack.Reach;
import dev.glacis.engine.pack.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads when a threat is there. */
final class ThreatConditions {

  static final List<String> ALTERNATIVE_KEYS = List.of("id", "condition");
  private static final List<String> REACH_KEYS = List.of("source", "target", "through");
  private static final ConditionScope COMPONENT =
      ConditionScope.facts("component", ElementKind.COMPONENT);
  private static final ConditionScope FLOW = ConditionScope.facts("flow", ElementKind.DATA_FLOW);

  private final ConditionReader conditions;

  ThreatConditions(ConditionReader conditions) {
    this.conditions = conditions;
  }

  List<Alternative> alternatives(YamlValue root, Scope scope) {
    if (scope == Scope.REACH) {
      root.get("when")
          .ifPresent(
              when ->
                  when.problem(ProblemCode.MISPLACED, "when in scope reach", "source and target"));
      return List.of();
    }
    for (String key : REACH_KEYS) {
      root.get(key)
          .ifPresent(
              value ->
                  value.problem(
                      ProblemCode.MISPLACED, key + " in scope " + scope.label(), "scope reach"));
    }
    ConditionScope variables =
        ConditionScope.facts(ConditionScope.variable(scope.kind()), scope.kind());
    List<Alternative> alternatives = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlValue item :
        root.required("when").map(list -> list.items(Limits.ALTERNATIVES)).orElse(List.of())) {
      item.onlyKeys(ALTERNATIVE_KEYS);
      String id = item.requiredText("id");
      if (!id.isEmpty() && !ids.add(id)) {
        item.problem(ProblemCode.DUPLICATE, "alternative '" + id + "' is there twice", null);
      }
      item.required("condition")
          .map(value -> new Alternative(id, value.text(), conditions.read(value, variables)))
          .ifPresent(alternatives::add);
    }
    if (alternatives.isEmpty()) {
      root.problem(ProblemCode.MISSING, "no alternative of when", "at least one");
    }
    return alternatives;
  }

  /** The conditions of scope reach; null in every other scope. */
  Reach reach(YamlValue root, Scope scope) {
    if (scope != Scope.REACH) {
      return null;
    }
    return new Reach(
        condition(root.required("source"), COMPONENT),
        condition(root.required("target"), COMPONENT),
        root.get("through").map(value -> conditions.read(value, FLOW)).orElse(null));
  }

  private Condition condition(Optional<YamlValue> value, ConditionScope scope) {
    return value.map(text -> conditions.read(text, scope)).orElse(new Condition.Constant(false));
  }
}

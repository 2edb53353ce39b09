package dev.glacis.compiler;

import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.expression.DerivedFact;
import dev.glacis.engine.expression.ValueType;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.DerivedFactDefinition;
import dev.glacis.engine.pack.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads derived facts. Each may read those above it, so that no fact can rest on itself and each
 * condition is complete when it is read.
 */
final class DerivedFactsReader {

  static final List<String> KEYS = List.of("name", "on", "condition", "meaning");

  /** Kinds that can have derived facts; one of the system would be worked out at every element. */
  static final List<String> KINDS = List.of("component", "dataflow", "asset", "trustZone");

  private final Vocabulary taken;
  private final Problems problems;
  private Vocabulary visible;
  private final List<DerivedFactDefinition> facts = new ArrayList<>();

  /**
   * @param visible words that the conditions can read
   * @param taken words that must not be defined again
   */
  DerivedFactsReader(Vocabulary visible, Vocabulary taken, Problems problems) {
    this.visible = visible;
    this.taken = taken;
    this.problems = problems;
  }

  List<DerivedFactDefinition> read(YamlValue list) {
    List<YamlValue> items = list.items(Limits.DERIVED_FACTS);
    for (int i = 0; i < items.size(); i++) {
      YamlValue item = items.get(i);
      item.onlyKeys(KEYS);
      Set<String> later = names(items.subList(i, items.size()));
      kind(item)
          .flatMap(kind -> item.required("condition").map(value -> fact(item, kind, value, later)))
          .ifPresent(this::add);
    }
    return facts;
  }

  private void add(DerivedFactDefinition fact) {
    facts.add(fact);
    visible = visible.with(Vocabulary.ofFacts(List.of(fact)));
  }

  private DerivedFactDefinition fact(
      YamlValue item, ElementKind kind, YamlValue condition, Set<String> later) {
    String name = item.requiredText("name");
    checkName(name, kind, item.get("name").orElse(item));
    ConditionScope scope = ConditionScope.facts(ConditionScope.variable(kind), kind);
    Condition read =
        new ConditionReader(visible, problems).read(condition, scope.withPending(later));
    return new DerivedFactDefinition(
        name, kind, condition.text(), read, item.requiredText("meaning"));
  }

  private void checkName(String name, ElementKind kind, YamlValue place) {
    if (name.isEmpty()) {
      return;
    } else if (!FieldNames.fits(name)) {
      place.problem(
          ProblemCode.WRONG_FORM,
          "derived fact '" + name + "' does not look like a name",
          FieldNames.EXPECTED);
    }
    String of = "'" + name + "' of a " + kind.label() + " is ";
    if (DerivedFact.of(ValueType.of(kind), name).isPresent()) {
      place.problem(ProblemCode.DUPLICATE, of + "a graph fact", "another name");
    } else if (visible.attribute(kind, name).isPresent()
        || taken.attribute(kind, name).isPresent()) {
      place.problem(ProblemCode.DUPLICATE, of + "an attribute", "another name");
    } else if (visible.derivedFact(kind, name).isPresent()
        || taken.derivedFact(kind, name).isPresent()) {
      place.problem(ProblemCode.DUPLICATE, of + "a derived fact already", "another name");
    } else if (taken.derivedControls().containsKey(name)) {
      place.problem(
          ProblemCode.DUPLICATE, "'" + name + "' is a derived control already", "another name");
    }
  }

  private static Optional<ElementKind> kind(YamlValue item) {
    Optional<YamlValue> on = item.required("on");
    Optional<ElementKind> kind =
        on.filter(value -> KINDS.contains(value.text()))
            .flatMap(value -> value.constant(ElementKind.class));
    if (on.isPresent() && kind.isEmpty()) {
      on.get()
          .problem(ProblemCode.WRONG_VALUE, "found " + on.get().kind(), Suggestions.oneOf(KINDS));
    }
    return kind;
  }

  private static Set<String> names(List<YamlValue> items) {
    Set<String> names = new LinkedHashSet<>();
    for (YamlValue item : items) {
      item.get("name").ifPresent(name -> names.add(name.text()));
    }
    return names;
  }
}

package dev.glacis.compiler;

import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.expression.DerivedFact;
import dev.glacis.engine.expression.Propagated;
import dev.glacis.engine.expression.ValueType;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.DerivedControlDefinition;
import dev.glacis.engine.pack.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads which controls stop what spreads along flows, and the names of the controls so derived. */
final class DerivedControlsReader {

  static final List<String> KEYS = List.of("name", "stops", "component", "dataflow", "meaning");

  /** Kinds of elements that can be guards, and at which what arrives can have passed one. */
  private static final List<ElementKind> KINDS =
      List.of(ElementKind.COMPONENT, ElementKind.DATA_FLOW);

  private final Vocabulary visible;
  private final Vocabulary taken;
  private final Problems problems;
  private final SortedMap<String, DerivedControlDefinition> controls = new TreeMap<>();

  /**
   * @param visible words that the conditions can read
   * @param taken words that must not be defined again
   */
  DerivedControlsReader(Vocabulary visible, Vocabulary taken, Problems problems) {
    this.visible = visible;
    this.taken = taken;
    this.problems = problems;
  }

  SortedMap<String, DerivedControlDefinition> read(YamlValue list) {
    list.items(Limits.DERIVED_FACTS).forEach(this::add);
    return controls;
  }

  private void add(YamlValue item) {
    item.onlyKeys(KEYS);
    String name = item.requiredText("name");
    checkName(name, item.get("name").orElse(item));
    Optional<Condition> component = guard(item, ElementKind.COMPONENT);
    Optional<Condition> dataflow = guard(item, ElementKind.DATA_FLOW);
    if (component.isEmpty() && dataflow.isEmpty()) {
      item.problem(ProblemCode.MISSING, "no guard", "component, dataflow or both");
    }
    Propagated stops = item.requiredConstant("stops", Propagated.class);
    controls.put(
        name,
        new DerivedControlDefinition(
            name,
            stops,
            component.orElse(null),
            dataflow.orElse(null),
            item.requiredText("meaning")));
  }

  private Optional<Condition> guard(YamlValue item, ElementKind kind) {
    ConditionScope scope = ConditionScope.controls(ConditionScope.variable(kind), kind);
    return item.get(kind.label())
        .map(
            value -> {
              Condition read = new ConditionReader(visible, problems).read(value, scope);
              if (!OwnAttributes.only(read)) {
                value.problem(
                    ProblemCode.MISPLACED,
                    "condition: a guard is told by more than its own attributes and type",
                    "attributes of the " + kind.label() + ", isA");
              }
              return read;
            });
  }

  private void checkName(String name, YamlValue place) {
    if (name.isEmpty()) {
      return;
    } else if (!FieldNames.fits(name)) {
      place.problem(
          ProblemCode.WRONG_FORM,
          "derived control '" + name + "' does not look like a name",
          FieldNames.EXPECTED);
    } else if (controls.containsKey(name) || taken.derivedControls().containsKey(name)) {
      place.problem(
          ProblemCode.DUPLICATE, "'" + name + "' is a derived control already", "another name");
    }
    for (ElementKind kind : KINDS) {
      if (DerivedFact.of(ValueType.of(kind), name).isPresent()
          || isDefined(visible, kind, name)
          || isDefined(taken, kind, name)) {
        place.problem(
            ProblemCode.DUPLICATE,
            "'" + name + "' of a " + kind.label() + " is there already",
            "another name");
      }
    }
  }

  private static boolean isDefined(Vocabulary words, ElementKind kind, String name) {
    return words.attribute(kind, name).isPresent() || words.derivedFact(kind, name).isPresent();
  }
}

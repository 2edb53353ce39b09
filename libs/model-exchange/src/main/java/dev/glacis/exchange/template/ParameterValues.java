package dev.glacis.exchange.template;

import dev.glacis.exchange.RefusalCode;
import dev.glacis.exchange.Violation;
import dev.glacis.exchange.tree.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A value for each parameter: the given one, else the default. */
final class ParameterValues {

  private final TemplateHead head;
  private final Map<String, String> values = new HashMap<>();

  private ParameterValues(TemplateHead head) {
    this.head = head;
    head.parameters().forEach(one -> values.put(one.name(), one.defaultValue()));
  }

  /** Throws when a name or value is none of the template's. */
  static ParameterValues of(String file, TemplateHead head, Map<String, String> given) {
    ParameterValues values = new ParameterValues(head);
    List<Violation> violations = new ArrayList<>();
    new TreeMap<>(given).forEach((name, value) -> values.put(name, value, violations));
    if (!violations.isEmpty()) {
      throw new RefusedTemplateException(file, violations);
    }
    return values;
  }

  private void put(String name, String value, List<Violation> violations) {
    TemplateParameter parameter = head.parameter(name).orElse(null);
    if (parameter == null) {
      violations.add(
          new Violation(
              RefusalCode.UNKNOWN_PARAMETER,
              "/template/parameters",
              1,
              1,
              "There is no parameter %s; there are: %s.".formatted(Quoted.of(name), head.names())));
    } else if (value == null || !parameter.accepts(value)) {
      violations.add(
          new Violation(
              RefusalCode.WRONG_VALUE,
              "/template/parameters/" + head.parameters().indexOf(parameter),
              parameter.line(),
              parameter.column(),
              "%s is no value of \"%s\"; it may be: %s."
                  .formatted(Quoted.of(String.valueOf(value)), name, parameter.expectation())));
    } else {
      values.put(name, value);
    }
  }

  String of(String name) {
    return values.get(name);
  }

  /** How the value of a parameter reads in a text. */
  String shown(String name) {
    return head.parameter(name).orElseThrow().shown(of(name));
  }
}

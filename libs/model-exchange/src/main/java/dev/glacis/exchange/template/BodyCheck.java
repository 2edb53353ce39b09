package dev.glacis.exchange.template;

import dev.glacis.exchange.RefusalCode;
import dev.glacis.exchange.template.TemplateParameter.Type;
import dev.glacis.exchange.tree.Findings;
import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Node;
import dev.glacis.exchange.tree.Quoted;
import dev.glacis.exchange.tree.Scalar;
import dev.glacis.exchange.tree.Sequence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Checks that a body names only parameters and values that its head declares, each in its place.
 */
final class BodyCheck {

  static final String WHEN = "when";
  static final String CHOOSE = "choose";

  private final TemplateHead head;
  private final Findings findings;
  private final Set<String> used = new HashSet<>();

  BodyCheck(TemplateHead head, Findings findings) {
    this.head = head;
    this.findings = findings;
  }

  void check(Mapping root) {
    root.forEach(
        (key, value) -> {
          if (!key.equals(TemplateReader.HEAD)) {
            value(value, false);
          }
        });
  }

  /** To be asked after the check: a misspelled name leaves its parameter unused as well. */
  void checkThatAllAreUsed(Mapping root) {
    head.parameters().stream()
        .filter(parameter -> !used.contains(parameter.name()))
        .forEach(parameter -> unused(root, parameter));
  }

  private void unused(Mapping root, TemplateParameter parameter) {
    int index = head.parameters().indexOf(parameter);
    findings.violation(
        RefusalCode.UNUSED_PARAMETER,
        NodeAtPointer.find(root, "/" + TemplateReader.HEAD + "/parameters/" + index),
        "The body does not use the parameter " + Quoted.of(parameter.name()) + ".");
  }

  private void value(Node node, boolean inList) {
    switch (node) {
      case Scalar scalar -> text(scalar);
      case Sequence list -> list.items().forEach(item -> value(item, true));
      case Mapping object -> object(object, inList);
    }
  }

  private void object(Mapping object, boolean inList) {
    if (object.get(CHOOSE) != null) {
      choose(object);
      return;
    }
    Node condition = object.get(WHEN);
    if (condition != null && !inList) {
      misplaced(condition, "\"when\" may stand only in an object of a list.");
    } else if (condition instanceof Mapping conditions && conditions.size() > 0) {
      conditions.forEach((name, values) -> condition(conditions, name, values));
    } else if (condition != null) {
      misplaced(condition, "\"when\" is an object from parameter to value or list of values.");
    }
    object.forEach(
        (key, value) -> {
          if (!key.equals(WHEN)) {
            value(value, false);
          }
        });
  }

  private void condition(Mapping conditions, String name, Node values) {
    TemplateParameter parameter = choosable(name, values);
    if (parameter != null) {
      List<Node> listed = values instanceof Sequence list ? list.items() : List.of(values);
      if (listed.isEmpty()) {
        misplaced(values, "The condition on \"" + name + "\" lists no value.");
      }
      listed.forEach(value -> member(parameter, ScalarText.of(value), value));
    }
  }

  private void choose(Mapping object) {
    Node named = object.get(CHOOSE);
    TemplateParameter parameter = choosable(ScalarText.of(named), named);
    object.forEach(
        (key, branch) -> {
          if (!key.equals(CHOOSE)) {
            if (parameter != null) {
              member(parameter, key, branch);
            }
            value(branch, false);
          }
        });
    if (parameter != null) {
      parameter.values().stream()
          .filter(choice -> object.position(choice.value()) < 0)
          .forEach(choice -> missing(object, parameter, choice.value()));
    }
  }

  private void missing(Mapping object, TemplateParameter parameter, String value) {
    findings.violation(
        RefusalCode.MISSING_FIELD,
        object,
        "Nothing is said for %s = %s; \"~\" leaves the key out."
            .formatted(parameter.name(), value));
  }

  private TemplateParameter choosable(String name, Node place) {
    TemplateParameter parameter = declared(name, place);
    if (parameter != null && parameter.type() == Type.TEXT) {
      misplaced(place, "\"" + name + "\" is a text, which nothing can depend on.");
      return null;
    }
    return parameter;
  }

  private TemplateParameter declared(String name, Node place) {
    TemplateParameter parameter = name == null ? null : head.parameter(name).orElse(null);
    if (parameter == null) {
      findings.violation(
          RefusalCode.UNKNOWN_PARAMETER,
          place,
          "There is no parameter %s; there are: %s."
              .formatted(Quoted.of(String.valueOf(name)), head.names()));
    } else {
      used.add(name);
    }
    return parameter;
  }

  private void member(TemplateParameter parameter, String value, Node place) {
    if (value == null || !parameter.accepts(value)) {
      findings.violation(
          RefusalCode.WRONG_VALUE,
          place,
          "%s is no value of \"%s\"; it may be: %s."
              .formatted(
                  Quoted.of(String.valueOf(value)), parameter.name(), parameter.expectation()));
    }
  }

  private void text(Scalar scalar) {
    if (scalar.value() instanceof String text) {
      Placeholders.forEachName(text, name -> placeholder(scalar, name));
    }
  }

  private void placeholder(Scalar scalar, String name) {
    TemplateParameter parameter = declared(name, scalar);
    if (parameter != null && parameter.type() == Type.BOOLEAN) {
      misplaced(scalar, "\"" + name + "\" is a truth value and cannot stand in a text.");
    }
  }

  private void misplaced(Node place, String message) {
    findings.violation(RefusalCode.MISPLACED_CONDITION, place, message);
  }
}

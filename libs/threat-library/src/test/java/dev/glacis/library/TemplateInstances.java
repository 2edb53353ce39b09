package dev.glacis.library;

import dev.glacis.exchange.template.SystemTemplate;
import dev.glacis.exchange.template.TemplateHead;
import dev.glacis.exchange.template.TemplateParameter;
import dev.glacis.exchange.template.TemplateParameter.Choice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Shipped templates with values for their parameters. */
final class TemplateInstances {

  private TemplateInstances() {}

  /** A template and the values that differ from its defaults. */
  record Instance(SystemTemplate template, Map<String, String> values) {

    Instance with(String parameter, String value) {
      Map<String, String> all = new HashMap<>(values);
      all.put(parameter, value);
      return new Instance(template, all);
    }

    @Override
    public String toString() {
      return template.head().id() + " " + values;
    }
  }

  static List<SystemTemplate> templates() {
    return SystemTemplates.shipped().stream()
        .map(shipped -> SystemTemplate.read(shipped.file(), shipped.content()))
        .toList();
  }

  /** Each template with defaults, and with each other value of each parameter, one at a time. */
  static Stream<Instance> oneAtATime() {
    return templates().stream()
        .flatMap(
            template ->
                Stream.concat(
                    Stream.of(new Instance(template, Map.of())), singles(template).stream()));
  }

  /** Each template with each combination of values of its choices and truth values. */
  static Stream<Instance> combinations(SystemTemplate template) {
    Stream<Instance> all = Stream.of(new Instance(template, Map.of()));
    for (TemplateParameter parameter : template.head().parameters()) {
      if (!parameter.values().isEmpty()) {
        all =
            all.flatMap(
                one ->
                    parameter.values().stream()
                        .map(choice -> one.with(parameter.name(), choice.value())));
      }
    }
    return all;
  }

  /** A template with each value of each parameter but one, one at a time. */
  static Stream<Instance> except(String parameter, SystemTemplate template) {
    return Stream.concat(
        Stream.of(new Instance(template, Map.of())),
        singles(template).stream().filter(one -> !one.values().containsKey(parameter)));
  }

  /** The same, with a control that is not there. */
  static Stream<Instance> beforeAControl(String control, SystemTemplate template) {
    return except(control, template).map(one -> one.with(control, "false"));
  }

  private static List<Instance> singles(SystemTemplate template) {
    List<Instance> singles = new ArrayList<>();
    TemplateHead head = template.head();
    for (TemplateParameter parameter : head.parameters()) {
      for (Choice choice : parameter.values()) {
        if (!choice.value().equals(parameter.defaultValue())) {
          singles.add(new Instance(template, Map.of(parameter.name(), choice.value())));
        }
      }
    }
    return singles;
  }
}

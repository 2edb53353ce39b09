package dev.glacis.compiler;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.pack.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads the examples of a threat definition. */
final class ExamplesReader {

  static final List<String> EXPECTATIONS = List.of("fires", "silent");
  static final List<String> KEYS = List.of("name", "expect", "on", "shows", "model");

  private final ExampleModel models;

  ExamplesReader(Vocabulary vocabulary) {
    this.models = new ExampleModel(vocabulary);
  }

  List<RuleExample> read(YamlValue root, String definition) {
    List<RuleExample> examples = new ArrayList<>();
    Set<String> names = new HashSet<>();
    Set<String> countermeasures = countermeasures(root);
    for (YamlValue item :
        root.required("examples").map(list -> list.items(Limits.EXAMPLES)).orElse(List.of())) {
      item.onlyKeys(KEYS);
      String name = item.requiredText("name");
      if (!name.isEmpty() && !names.add(name)) {
        item.problem(ProblemCode.DUPLICATE, "example '" + name + "' is there twice", null);
      }
      boolean fires = fires(item);
      List<YamlValue> on = item.items("on");
      List<String> shows =
          item.get("shows").map(value -> shows(value, fires, countermeasures)).orElse(null);
      item.required("model")
          .map(value -> models.read(value, definition))
          .ifPresent(
              model -> {
                checkNames(on, model);
                List<String> ids = on.stream().map(YamlValue::text).toList();
                String place = item.file() + ":" + item.line();
                examples.add(new RuleExample(definition, name, place, fires, ids, shows, model));
              });
    }
    return examples;
  }

  private static boolean fires(YamlValue item) {
    String expectation = item.requiredText("expect");
    if (!expectation.isEmpty() && !EXPECTATIONS.contains(expectation)) {
      item.get("expect")
          .orElse(item)
          .problem(ProblemCode.WRONG_VALUE, "found '" + expectation + "'", "fires or silent");
    }
    return expectation.equals("fires");
  }

  /** Ids of the countermeasures that the definition names. */
  private static Set<String> countermeasures(YamlValue root) {
    return root
        .get("countermeasures")
        .map(list -> list.items(Limits.COUNTERMEASURES))
        .orElse(List.of())
        .stream()
        .flatMap(item -> item.get("id").stream())
        .map(YamlValue::text)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> shows(YamlValue value, boolean fires, Set<String> countermeasures) {
    if (!fires) {
      value.problem(
          ProblemCode.MISPLACED, "shows in an example that stays silent", "one that fires");
    }
    List<YamlValue> items = value.items(Limits.ENTRIES);
    for (YamlValue item : items) {
      if (!countermeasures.contains(item.text())) {
        item.problem(
            ProblemCode.UNKNOWN_NAME,
            "the definition names no countermeasure '" + item.text() + "'",
            Suggestions.of(item.text(), countermeasures));
      }
    }
    return items.stream().map(YamlValue::text).toList();
  }

  private static void checkNames(List<YamlValue> on, ArchitectureModel model) {
    Set<String> ids = new TreeSet<>(List.of(model.id()));
    model.trustZones().forEach(zone -> ids.add(zone.id()));
    model.components().forEach(component -> ids.add(component.id()));
    model.dataFlows().forEach(flow -> ids.add(flow.id()));
    model.assets().forEach(asset -> ids.add(asset.id()));
    for (YamlValue id : on) {
      if (!ids.contains(id.text())) {
        id.problem(
            ProblemCode.UNKNOWN_NAME,
            "the model has no element '" + id.text() + "'",
            Suggestions.oneOf(ids));
      }
    }
  }
}

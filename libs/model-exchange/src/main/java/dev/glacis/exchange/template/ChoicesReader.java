package dev.glacis.exchange.template;

import dev.glacis.exchange.RefusalCode;
import dev.glacis.exchange.template.TemplateParameter.Choice;
import dev.glacis.exchange.tree.Findings;
import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Node;
import dev.glacis.exchange.tree.Quoted;
import dev.glacis.exchange.tree.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Reads the values of a choice, each with the title that people see. */
final class ChoicesReader {

  private final Findings findings;

  ChoicesReader(Findings findings) {
    this.findings = findings;
  }

  List<Choice> read(Mapping parameter, Node values) {
    if (!(values instanceof Sequence list) || list.items().size() < 2) {
      findings.violation(
          RefusalCode.MISSING_FIELD,
          values == null ? parameter : values,
          "A choice needs \"values\", a list of at least two.");
      return List.of();
    }
    List<Choice> choices = new ArrayList<>();
    for (Node item : list.items()) {
      Choice choice = choice(item);
      if (choice != null && choices.stream().anyMatch(c -> c.value().equals(choice.value()))) {
        findings.violation(
            RefusalCode.DUPLICATE_ID, item, Quoted.of(choice.value()) + " is listed twice.");
      } else if (choice != null) {
        choices.add(choice);
      }
    }
    return choices;
  }

  private Choice choice(Node item) {
    if (item instanceof Mapping object && object.size() == 2) {
      String value = ScalarText.of(object.get("value"));
      String title = ScalarText.of(object.get("title"));
      if (value != null && title != null && !value.isBlank() && !title.isBlank()) {
        return new Choice(value, title);
      }
    }
    findings.violation(
        RefusalCode.WRONG_TYPE,
        item,
        "A value of a choice is an object of \"value\" and \"title\".");
    return null;
  }
}

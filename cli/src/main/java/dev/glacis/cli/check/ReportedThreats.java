package dev.glacis.cli.check;

import dev.glacis.cli.terminal.Colour;
import dev.glacis.cli.terminal.Screen;
import dev.glacis.cli.terminal.TextTable;
import dev.glacis.cli.terminal.TextTable.Column;
import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.evaluation.Mitigation;
import dev.glacis.engine.evaluation.Severity;
import dev.glacis.engine.evaluation.Threat;
import dev.glacis.engine.pack.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The reported threats of one document as a table, and the controls that reduce any of them. */
final class ReportedThreats {

  private static final int MOST = 100;

  private final List<Threat> first = new ArrayList<>();
  private final WorkingControls controls = new WorkingControls();
  private int left;

  private ReportedThreats() {}

  static ReportedThreats of(Evaluation evaluation) {
    ReportedThreats reported = new ReportedThreats();
    evaluation.explain(reported::add);
    reported.controls.name(evaluation.countermeasures());
    return reported;
  }

  private void add(Threat threat) {
    if (threat.certainty() == Certainty.POSSIBLE) {
      return;
    }
    controls.add(threat);
    if (first.size() < MOST) {
      first.add(threat);
    } else {
      left++;
    }
  }

  /** Both parts, each after an empty line; nothing when there is no threat. */
  String text(Screen screen) {
    return first.isEmpty() ? "" : "\n" + table(screen) + rest() + controls.text(screen);
  }

  private String rest() {
    return left == 0 ? "" : "and " + left + " threats of less risk; --output json gives all\n";
  }

  private String table(Screen screen) {
    TextTable table =
        new TextTable(
            screen,
            Column.words("SEVERITY"),
            Column.number("RISK"),
            Column.words("CERTAINTY"),
            Column.words("MITIGATED"),
            Column.shrinking("THREAT", 12),
            Column.shrinking("ELEMENT", 8),
            Column.words("ID"));
    for (Threat threat : first) {
      table.add(
          colour(threat.severity()),
          Spelling.of(threat.severity()),
          Integer.toString(threat.risk().current()),
          Spelling.of(threat.certainty()),
          mark(threat.mitigation()),
          threat.title(),
          threat.elements().stream().map(ReportedThreats::name).collect(Collectors.joining(", ")),
          threat.definition().id());
    }
    return table.text();
  }

  private static String mark(Mitigation mitigation) {
    return switch (mitigation) {
      case OPEN -> "";
      case PARTLY_MITIGATED -> "partly";
      case MITIGATED -> "yes";
    };
  }

  private static Colour colour(Severity severity) {
    return switch (severity) {
      case CRITICAL -> Colour.BRIGHT_RED;
      case HIGH -> Colour.RED;
      case MEDIUM -> Colour.YELLOW;
      case LOW -> Colour.CYAN;
    };
  }

  static String name(ElementRef element) {
    return element.name() == null ? element.id() : element.name();
  }
}

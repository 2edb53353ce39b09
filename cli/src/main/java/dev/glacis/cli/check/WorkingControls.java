package dev.glacis.cli.check;

import dev.glacis.cli.terminal.Colour;
import dev.glacis.cli.terminal.Screen;
import dev.glacis.cli.terminal.TextTable;
import dev.glacis.cli.terminal.TextTable.Column;
import dev.glacis.engine.evaluation.AppliedCountermeasure;
import dev.glacis.engine.evaluation.CountermeasureInstance;
import dev.glacis.engine.evaluation.Threat;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Controls that are there and reduce threats, those that reduce most first. */
final class WorkingControls {

  private static final int MOST = 20;

  private final Map<String, Integer> threatsByInstance = new HashMap<>();
  private List<CountermeasureInstance> working = List.of();

  /**
   * Counts the controls that reduce a threat: those that are there at every one of their places.
   */
  void add(Threat threat) {
    Set<String> incomplete =
        threat.countermeasures().stream()
            .filter(applied -> !applied.counts())
            .map(AppliedCountermeasure::definition)
            .collect(Collectors.toCollection(HashSet::new));
    for (AppliedCountermeasure applied : threat.countermeasures()) {
      if (!incomplete.contains(applied.definition())) {
        threatsByInstance.merge(applied.instance(), 1, Integer::sum);
      }
    }
  }

  /** Finds out where the controls that were counted are. */
  void name(List<CountermeasureInstance> instances) {
    working =
        instances.stream()
            .filter(instance -> threatsByInstance.containsKey(instance.id()))
            .sorted(Comparator.comparingInt(this::threats).reversed())
            .toList();
  }

  private int threats(CountermeasureInstance instance) {
    return threatsByInstance.get(instance.id());
  }

  /** A table after an empty line; nothing when no control reduces anything. */
  String text(Screen screen) {
    if (working.isEmpty()) {
      return "";
    }
    TextTable table =
        new TextTable(
            screen,
            Column.number("REDUCES"),
            Column.shrinking("CONTROL THAT IS THERE", 12),
            Column.shrinking("WHERE", 8),
            Column.words("ID"));
    working.stream()
        .limit(MOST)
        .forEach(
            instance ->
                table.add(
                    Colour.NONE,
                    Integer.toString(threats(instance)),
                    instance.title(),
                    ReportedThreats.name(instance.element()),
                    instance.definition()));
    int left = working.size() - MOST;
    return "\n" + table.text() + (left > 0 ? "and " + left + " more\n" : "");
  }
}

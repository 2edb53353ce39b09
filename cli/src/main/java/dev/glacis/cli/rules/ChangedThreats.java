package dev.glacis.cli.rules;

import dev.glacis.cli.terminal.Colour;
import dev.glacis.cli.terminal.Screen;
import dev.glacis.cli.terminal.TextTable;
import dev.glacis.cli.terminal.TextTable.Column;
import dev.glacis.engine.delta.BaselineThreat;
import dev.glacis.engine.delta.ChangedThreat;
import dev.glacis.engine.delta.EvaluationDelta;
import dev.glacis.engine.delta.NewThreat;
import dev.glacis.engine.delta.ResolvedThreat;
import dev.glacis.engine.pack.Spelling;

/** New, resolved and changed threats of one model as a table. */
final class ChangedThreats {

  private static final int MOST = 100;

  private final DraftComparison comparison;
  private final EvaluationDelta delta;

  ChangedThreats(DraftComparison comparison, EvaluationDelta delta) {
    this.comparison = comparison;
    this.delta = delta;
  }

  /** Nothing when there is no difference. */
  String text(Screen screen) {
    if (delta.isEmpty()) {
      return "";
    }
    TextTable table =
        new TextTable(
            screen,
            Column.words("CHANGE"),
            Column.words("SEVERITY"),
            Column.words("RISK"),
            Column.shrinking("THREAT", 12),
            Column.shrinking("FINGERPRINT", 24),
            Column.shrinking("WHY", 16));
    delta.newThreats().stream().limit(MOST).forEach(one -> add(table, one));
    delta.resolved().stream().limit(MOST).forEach(one -> add(table, one));
    delta.changed().stream().limit(MOST).forEach(one -> add(table, one));
    int left =
        left(delta.newThreats().size())
            + left(delta.resolved().size())
            + left(delta.changed().size());
    return table.text() + (left == 0 ? "" : "and " + left + " more; --output json gives all\n");
  }

  private static int left(int size) {
    return Math.max(0, size - MOST);
  }

  private void add(TextTable table, NewThreat added) {
    String why =
        comparison.isAdded(added.threat().definition().id()) ? "new definition" : "rule finds more";
    String possible = added.wasPossible() ? ", was possible before" : "";
    add(table, "new", Colour.RED, added.threat(), why + possible);
  }

  private void add(TextTable table, ResolvedThreat resolved) {
    String why =
        comparison.isRemoved(resolved.threat().definition().id())
            ? "definition is gone"
            : "rule finds less";
    String possible = resolved.stillPossible() ? ", is still possible" : "";
    add(table, "resolved", Colour.CYAN, resolved.threat(), why + possible);
  }

  private static void add(
      TextTable table, String change, Colour colour, BaselineThreat threat, String why) {
    table.add(
        colour,
        change,
        Spelling.of(threat.severity()),
        current(threat),
        threat.title(),
        threat.fingerprint(),
        why);
  }

  private static void add(TextTable table, ChangedThreat changed) {
    BaselineThreat before = changed.before();
    BaselineThreat after = changed.after();
    table.add(
        Colour.YELLOW,
        "changed",
        Differences.step(Spelling.of(before.severity()), Spelling.of(after.severity())),
        Differences.step(current(before), current(after)),
        after.title(),
        after.fingerprint(),
        Differences.of(changed));
  }

  private static String current(BaselineThreat threat) {
    return Integer.toString(threat.risk().current());
  }
}

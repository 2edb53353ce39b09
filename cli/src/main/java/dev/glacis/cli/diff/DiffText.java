package dev.glacis.cli.diff;

import dev.glacis.cli.terminal.Colour;
import dev.glacis.cli.terminal.Counted;
import dev.glacis.cli.terminal.Printable;
import dev.glacis.cli.terminal.Screen;
import dev.glacis.cli.terminal.TextTable;
import dev.glacis.cli.terminal.TextTable.Column;
import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.exchange.difference.ChangeText;
import dev.glacis.exchange.difference.ChangedElement;
import dev.glacis.exchange.difference.ModelDifference;
import dev.glacis.exchange.difference.PlacedElement;
import dev.glacis.exchange.difference.SecurityChange;
import java.util.List;

/** A difference for people: what matters to security, then everything. */
final class DiffText {

  private static final int LEAST = 16;

  private final Screen screen;
  private final StringBuilder text = new StringBuilder();

  private DiffText(Screen screen) {
    this.screen = screen;
  }

  static String of(Compared compared, Screen screen) {
    DiffText diff = new DiffText(screen);
    diff.line(
        Colour.BOLD, Compared.name(compared.before()) + " → " + Compared.name(compared.after()));
    diff.body(compared.difference());
    return diff.text.toString();
  }

  private void body(ModelDifference difference) {
    if (difference.isEmpty()) {
      line(Colour.NONE, "Both say the same.");
      return;
    }
    line(Colour.NONE, counts(difference));
    if (!difference.security().isEmpty()) {
      text.append('\n').append(security(difference.security()));
    }
    text.append('\n');
    difference.added().forEach(added -> placed("+ ", added));
    difference.removed().forEach(removed -> placed("- ", removed));
    difference.changed().forEach(this::changed);
  }

  private static String counts(ModelDifference difference) {
    return Counted.of(difference.security().size(), "security-relevant change")
        + ". Elements: "
        + difference.added().size()
        + " added, "
        + difference.removed().size()
        + " removed, "
        + difference.changed().size()
        + " changed, "
        + difference.moved()
        + " of them moved.";
  }

  private String security(List<SecurityChange> changes) {
    TextTable table =
        new TextTable(
            screen,
            Column.words("SECURITY"),
            Column.shrinking("ELEMENT", LEAST),
            Column.shrinking("WHAT", LEAST),
            Column.shrinking("BEFORE", LEAST),
            Column.shrinking("NOW", LEAST));
    for (SecurityChange change : changes) {
      table.add(
          Colour.RED,
          change.kind().label(),
          change.element().name(),
          orNothing(change.subject()),
          orNothing(change.before()),
          orNothing(change.after()));
    }
    return table.text();
  }

  private void placed(String sign, PlacedElement placed) {
    String place = ChangeText.place(placed);
    line(Colour.NONE, sign + named(placed.element()) + (place.isEmpty() ? "" : ", " + place));
  }

  private void changed(ChangedElement change) {
    line(Colour.NONE, "~ " + named(change.element()));
    ChangeText.of(change).forEach(what -> line(Colour.NONE, "    " + what));
  }

  private static String named(ElementRef element) {
    return element.kind().label() + " " + element.name() + " (" + element.id() + ")";
  }

  private static String orNothing(String words) {
    return words == null ? "" : words;
  }

  private void line(Colour colour, String words) {
    text.append(colour.of(Printable.of(words), screen)).append('\n');
  }
}

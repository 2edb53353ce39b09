package dev.glacis.exchange.difference;

import dev.glacis.engine.graph.Fact;
import dev.glacis.engine.model.Parent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Changes in words, on one line each; what the words quote is not made safe for any medium. */
public final class ChangeText {

  private ChangeText() {}

  /** Such as {@code encrypted: true → unknown}; bags of other formats are not spelled out. */
  public static String of(ValueChange change) {
    return change.before() instanceof Map || change.after() instanceof Map
        ? change.name() + ": changed"
        : change.name() + ": " + value(change.before()) + " → " + value(change.after());
  }

  /** Such as {@code moved: trustZone:dmz → trustZone:core}. */
  public static String of(Move move) {
    return "moved: " + place(move.from()) + " → " + place(move.to());
  }

  /** Everything that changed about an element, the move first. */
  public static List<String> of(ChangedElement change) {
    List<String> lines = new ArrayList<>();
    if (change.move() != null) {
      lines.add(of(change.move()));
    }
    change.properties().forEach(property -> lines.add(of(property)));
    change.attributes().forEach(attribute -> lines.add(of(attribute)));
    return lines;
  }

  /** Where an element lies, or what a data flow connects; empty when nothing is stated. */
  public static String place(PlacedElement placed) {
    if (placed.source() != null) {
      return placed.source() + " → " + placed.destination();
    }
    return placed.parent() == null ? "" : "in " + place(placed.parent());
  }

  private static String place(Parent parent) {
    return parent == null ? "nothing" : parent.kind().label() + ":" + parent.id();
  }

  private static String value(Object value) {
    return value == null ? "unknown" : Fact.textOf(value);
  }
}

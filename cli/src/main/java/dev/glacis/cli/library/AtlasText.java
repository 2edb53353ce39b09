package dev.glacis.cli.library;

import dev.glacis.cli.terminal.Colour;
import dev.glacis.cli.terminal.Counted;
import dev.glacis.cli.terminal.Paragraph;
import dev.glacis.cli.terminal.Screen;
import dev.glacis.cli.terminal.TextTable;
import dev.glacis.cli.terminal.TextTable.Column;
import dev.glacis.library.atlas.AtlasChange;
import dev.glacis.library.atlas.AtlasUpgrade;
import java.util.List;

/** Changes of a release for people. */
final class AtlasText {

  private static final int LEAST = 24;

  private static final String OLDER =
      ", which is older: \"new\" has been given up since, \"retired\" did not exist yet.\n";

  private AtlasText() {}

  static String of(AtlasUpgrade upgrade, Screen screen) {
    StringBuilder text = new StringBuilder();
    text.append("ATLAS ").append(upgrade.pinned()).append(" is pinned; compared with ");
    text.append(upgrade.other().isEmpty() ? "a release" : upgrade.other());
    text.append(upgrade.otherIsOlder() ? OLDER : ".\n");
    table("technique", upgrade.techniques(), screen, text);
    table("mitigation", upgrade.mitigations(), screen, text);
    List<String> touched = upgrade.touched();
    String first = Counted.of(touched.size(), "definition") + " touched";
    return text.append('\n')
        .append(
            Paragraph.of(
                first + (touched.isEmpty() ? "." : ": "), String.join(" ", touched), screen))
        .toString();
  }

  private static void table(
      String noun, List<AtlasChange> changes, Screen screen, StringBuilder text) {
    text.append('\n').append(Counted.of(changes.size(), noun)).append(" differ.\n");
    if (changes.isEmpty()) {
      return;
    }
    TextTable table =
        new TextTable(
            screen,
            Column.words("CHANGE"),
            Column.words("ID"),
            Column.shrinking("NAME", LEAST),
            Column.shrinking("TOUCHES", LEAST));
    for (AtlasChange change : changes) {
      table.add(
          Colour.NONE,
          label(change.kind()),
          change.id(),
          name(change),
          String.join(" ", change.definitions()));
    }
    text.append(table.text());
  }

  static String label(AtlasChange.Kind kind) {
    return switch (kind) {
      case NEW -> "new";
      case RENAMED -> "renamed";
      case RETIRED -> "retired";
    };
  }

  private static String name(AtlasChange change) {
    return switch (change.kind()) {
      case NEW ->
          change.name()
              + (change.replacement() == null
                  ? ""
                  : " (given up for " + change.replacement() + ")");
      case RENAMED -> change.pinnedName() + " → " + change.name();
      case RETIRED -> change.pinnedName();
    };
  }
}

package dev.glacis.cli.library;

import dev.glacis.cli.terminal.Colour;
import dev.glacis.cli.terminal.Counted;
import dev.glacis.cli.terminal.Paragraph;
import dev.glacis.cli.terminal.Screen;
import dev.glacis.cli.terminal.TextTable;
import dev.glacis.cli.terminal.TextTable.Column;
import dev.glacis.library.coverage.DefinitionGroup;
import dev.glacis.library.coverage.EntryCoverage;
import dev.glacis.library.coverage.EntryStatus.Mapped;
import dev.glacis.library.coverage.EntryStatus.MappedBy;
import dev.glacis.library.coverage.EntryStatus.Open;
import dev.glacis.library.coverage.EntryStatus.OutOfScope;
import dev.glacis.library.coverage.LibraryCoverage;
import dev.glacis.library.coverage.ListCoverage;
import java.util.List;

/** Coverage for people: every entry, then groups, then what is open, the figures last. */
final class CoverageText {

  private static final int LEAST = 24;

  private final Screen screen;
  private final StringBuilder text = new StringBuilder();

  private CoverageText(Screen screen) {
    this.screen = screen;
  }

  static String of(LibraryCoverage coverage, Screen screen) {
    CoverageText text = new CoverageText(screen);
    coverage.lists().forEach(text::list);
    text.groups("LIFECYCLE STAGE", coverage.lifecycle());
    text.groups("STRIDE", coverage.stride());
    text.remarks(coverage);
    return text.text.append(coverage.summary()).append('\n').toString();
  }

  private void list(ListCoverage list) {
    text.append(Colour.BOLD.of(list.list().title(), screen)).append(": ");
    text.append(list.covered()).append(" of ").append(list.counted()).append(" covered\n");
    TextTable table =
        new TextTable(
            screen,
            Column.words("STATE"),
            Column.words("ENTRY"),
            Column.shrinking("NAME", LEAST),
            Column.shrinking("BY", LEAST));
    list.entries().forEach(entry -> add(entry, table));
    text.append(table.text()).append('\n');
  }

  private static void add(EntryCoverage entry, TextTable table) {
    switch (entry.status()) {
      case Mapped mapped -> add(entry, table, Colour.NONE, "mapped", words(mapped.definitions()));
      case MappedBy mapped ->
          add(
              entry,
              table,
              Colour.NONE,
              "mapped",
              words(mapped.definitions()) + " by " + words(mapped.relatives()));
      case OutOfScope excluded -> add(entry, table, Colour.DIM, "out", excluded.reason());
      case Open open -> add(entry, table, Colour.RED, "OPEN", "");
    }
  }

  private static void add(
      EntryCoverage entry, TextTable table, Colour colour, String state, String by) {
    table.add(colour, state, entry.id(), entry.name(), by);
  }

  private void groups(String head, List<DefinitionGroup> groups) {
    TextTable table = new TextTable(screen, Column.words(head), Column.number("DEFINITIONS"));
    for (DefinitionGroup group : groups) {
      table.add(Colour.NONE, group.name(), Integer.toString(group.definitions().size()));
    }
    text.append(table.text()).append('\n');
  }

  private void remarks(LibraryCoverage coverage) {
    for (ListCoverage list : coverage.lists()) {
      if (!list.open().isEmpty()) {
        List<String> ids = list.open().stream().map(EntryCoverage::id).toList();
        text.append(Paragraph.of("Open in " + list.list().label() + ": ", words(ids), screen));
      }
    }
    if (!coverage.idle().isEmpty()) {
      String count = Counted.of(coverage.idle().size(), "definition");
      text.append(
          Paragraph.of(count + " without an example that fires: ", words(coverage.idle()), screen));
    }
  }

  private static String words(List<String> words) {
    return String.join(" ", words);
  }
}

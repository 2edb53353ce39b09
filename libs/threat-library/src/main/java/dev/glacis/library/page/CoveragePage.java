package dev.glacis.library.page;

import static dev.glacis.library.page.Markdown.link;
import static dev.glacis.library.page.Markdown.plain;

import dev.glacis.library.coverage.DefinitionGroup;
import dev.glacis.library.coverage.EntryCoverage;
import dev.glacis.library.coverage.EntryStatus.Mapped;
import dev.glacis.library.coverage.EntryStatus.MappedBy;
import dev.glacis.library.coverage.EntryStatus.Open;
import dev.glacis.library.coverage.EntryStatus.OutOfScope;
import dev.glacis.library.coverage.LibraryCoverage;
import dev.glacis.library.coverage.ListCoverage;
import java.util.List;
import java.util.stream.Collectors;

/** Which entries of public lists are covered, by what. */
final class CoveragePage {

  private static final List<String> RULES =
      List.of(
          "Only definitions count that fire in at least one of their own examples; the build runs"
              + " them all.",
          "A technique of ATLAS is covered when a definition names it or one of its sub-techniques;"
              + " a sub-technique also when a definition names its parent.",
          "Groups of NIST AI 100-2 are covered when every attack in them is, and do not count.",
          "What is out of scope with a reason leaves the figure. Which techniques an architecture"
              + " can show is a judgement of this library.");

  private CoveragePage() {}

  static String of(LibraryCoverage coverage) {
    Markdown page = new Markdown();
    page.heading(1, "Coverage");
    page.line("Generated from the packs by `./glacis library docs`; `./glacis library coverage`");
    page.line("prints the same.").gap();
    RULES.forEach(rule -> page.line("- " + rule));
    page.gap().head("list", "covered", "open");
    for (ListCoverage list : coverage.lists()) {
      String open = ids(list.open().stream().map(EntryCoverage::id).toList());
      page.row(list.list().title(), list.covered() + " of " + list.counted(), open);
    }
    groups("Lifecycle", coverage.lifecycle(), page);
    groups("STRIDE", coverage.stride(), page);
    coverage.lists().forEach(list -> add(list, page));
    return page.text();
  }

  private static void add(ListCoverage list, Markdown page) {
    page.heading(2, list.list().title());
    page.head("entry", "name", "covered by");
    for (EntryCoverage entry : list.entries()) {
      page.row(entry.id(), plain(entry.name()), by(entry));
    }
  }

  private static String by(EntryCoverage entry) {
    return switch (entry.status()) {
      case Mapped mapped -> threats(mapped.definitions());
      case MappedBy mapped ->
          threats(mapped.definitions()) + " (by " + ids(mapped.relatives()) + ")";
      case OutOfScope excluded -> "out of scope: " + plain(excluded.reason());
      case Open open -> "open";
    };
  }

  private static void groups(String heading, List<DefinitionGroup> groups, Markdown page) {
    page.heading(2, heading);
    page.head("", "definitions", "");
    for (DefinitionGroup group : groups) {
      page.row(
          group.name(), Integer.toString(group.definitions().size()), threats(group.definitions()));
    }
  }

  private static String threats(List<String> ids) {
    return ids.stream()
        .map(id -> link(id, ReferencePages.THREATS + id + ".md"))
        .collect(Collectors.joining(" "));
  }

  private static String ids(List<String> ids) {
    return String.join(" ", ids);
  }
}

package dev.glacis.library.page;

import static dev.glacis.library.page.Markdown.link;
import static dev.glacis.library.page.Markdown.plain;

import dev.glacis.engine.pack.CountermeasureDefinition;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.Spelling;
import dev.glacis.engine.pack.ThreatDefinition;
import java.util.Locale;
import java.util.stream.Collectors;

/** All countermeasures on one page, with the threats that each reduces. */
final class CountermeasuresPage {

  private CountermeasuresPage() {}

  /** Fragment of the page's address: that of the heading. */
  static String anchor(CountermeasureDefinition definition) {
    return definition.id().toLowerCase(Locale.ROOT);
  }

  static String of(PackSet packs) {
    Markdown page = new Markdown();
    page.heading(1, "Countermeasures");
    page.line("Generated from the packs by `./glacis library docs`.");
    packs.countermeasures().forEach(definition -> add(definition, packs, page));
    return page.text();
  }

  private static void add(CountermeasureDefinition definition, PackSet packs, Markdown page) {
    page.heading(2, definition.id());
    page.line(plain(definition.title()) + ".").gap();
    page.line(plain(definition.text().what())).gap();
    page.line("How: " + plain(definition.text().how())).gap();
    page.line("To verify: " + plain(definition.text().verify())).gap();
    page.line(
        "Cost %s, owner %s, lifecycle %s, lives on: %s."
            .formatted(
                Spelling.of(definition.cost()),
                Spelling.of(definition.owner()),
                String.join(", ", definition.lifecycle()),
                Spelling.of(definition.place())));
    page.gap().line("Reduces " + threats(definition, packs) + ".");
    if (!definition.references().isEmpty()) {
      page.gap().line("References: " + references(definition) + ".");
    }
  }

  private static String threats(CountermeasureDefinition definition, PackSet packs) {
    return packs.definitions().stream()
        .filter(threat -> reduces(definition, threat))
        .map(threat -> link(threat.id(), ReferencePages.THREATS + threat.id() + ".md"))
        .collect(Collectors.joining(", "));
  }

  private static boolean reduces(CountermeasureDefinition definition, ThreatDefinition threat) {
    return threat.countermeasures().stream()
        .anyMatch(use -> use.countermeasure().equals(definition.id()));
  }

  private static String references(CountermeasureDefinition definition) {
    return definition.references().stream()
        .map(
            reference ->
                reference.taxonomy() + " " + plain(reference.id()) + " " + plain(reference.name()))
        .collect(Collectors.joining("; "));
  }
}

package dev.glacis.library.page;

import static dev.glacis.library.page.Markdown.code;
import static dev.glacis.library.page.Markdown.link;
import static dev.glacis.library.page.Markdown.plain;

import dev.glacis.engine.evaluation.Stride;
import dev.glacis.engine.pack.Pack;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.ThreatDefinition;
import java.util.stream.Collectors;

/** The list of all packs and their threats. */
final class IndexPage {

  private IndexPage() {}

  static String of(PackSet packs) {
    Markdown page = new Markdown();
    page.heading(1, "Threat library");
    page.line(
        packs.definitions().size()
            + " threats and "
            + link(packs.countermeasures().size() + " countermeasures", "countermeasures.md")
            + "; what they cover stands in "
            + link("coverage", "coverage.md")
            + ".");
    page.line(
        "Generated from the packs by `./glacis library docs`: change the packs, not these pages.");
    packs.packs().stream()
        .filter(pack -> !pack.threats().isEmpty())
        .forEach(pack -> add(pack, page));
    return page.text();
  }

  private static void add(Pack pack, Markdown page) {
    page.heading(2, plain(pack.title()));
    page.line("Pack " + code(pack.id()) + ", version " + pack.version() + ".").gap();
    page.head("threat", "title", "of", "STRIDE");
    for (ThreatDefinition threat : pack.threats()) {
      page.row(
          link(threat.id(), ReferencePages.THREATS + threat.id() + ".md"),
          plain(threat.title()),
          threat.scope().label(),
          threat.stride().stream().map(Stride::label).collect(Collectors.joining(", ")));
    }
  }
}

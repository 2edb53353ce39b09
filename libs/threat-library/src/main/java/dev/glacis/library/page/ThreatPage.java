package dev.glacis.library.page;

import static dev.glacis.library.page.Markdown.code;
import static dev.glacis.library.page.Markdown.codes;
import static dev.glacis.library.page.Markdown.link;
import static dev.glacis.library.page.Markdown.plain;

import dev.glacis.engine.evaluation.Stride;
import dev.glacis.engine.pack.Alternative;
import dev.glacis.engine.pack.CountermeasureDefinition;
import dev.glacis.engine.pack.CountermeasureUse;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.Spelling;
import dev.glacis.engine.pack.TaxonomyReference;
import dev.glacis.engine.pack.ThreatDefinition;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Everything about one threat. */
final class ThreatPage {

  private static final String CASES = "ATLAS-CASE";
  private static final String STUDIES = "https://atlas.mitre.org/studies/";

  private final ThreatDefinition threat;
  private final PackSet packs;
  private final Markdown page = new Markdown();

  private ThreatPage(ThreatDefinition threat, PackSet packs) {
    this.threat = threat;
    this.packs = packs;
  }

  static String of(ThreatDefinition threat, PackSet packs) {
    ThreatPage page = new ThreatPage(threat, packs);
    page.facts();
    page.texts();
    page.conditions();
    page.countermeasures();
    page.cases();
    page.references();
    return page.page.text();
  }

  private void facts() {
    page.heading(1, threat.id() + ": " + plain(threat.title()));
    page.line(plain(summary())).gap();
    page.head("", "");
    page.row("pack", code(threat.pack()));
    page.row("version", threat.version());
    page.row("about", threat.scope().label() + types());
    if (!threat.systemsWith().isEmpty()) {
      page.row("in systems with", codes(threat.systemsWith()));
    }
    page.row(
        "STRIDE", threat.stride().stream().map(Stride::label).collect(Collectors.joining(", ")));
    page.row("lifecycle", String.join(", ", threat.lifecycle()));
    page.row("attacker needs", Spelling.of(threat.risk().capability()));
    page.row("hurts", spelled(threat.risk().hurts()));
    page.row("impact where no asset is rated", Spelling.of(threat.risk().impact()));
    if (!threat.formerly().isEmpty()) {
      page.row("formerly", String.join(", ", threat.formerly()));
    }
  }

  /** The summary about any element instead of a certain one. */
  private String summary() {
    String summary = threat.summary().replaceAll("\\{(\\w+)}", "the $1");
    return summary.substring(0, 1).toUpperCase(Locale.ROOT) + summary.substring(1);
  }

  private String types() {
    return threat.appliesTo().isEmpty() ? "" : ": " + codes(threat.appliesTo());
  }

  private void texts() {
    section("What happens", threat.text().happens());
    section("How", threat.text().how());
    section("When it is a false alarm", threat.text().falseAlarm());
    section("How to check", threat.text().check());
  }

  private void section(String heading, String text) {
    page.heading(2, heading).line(plain(text));
  }

  private void conditions() {
    page.heading(2, "When it is there");
    if (threat.reach() != null) {
      page.line("Where a source reaches a target along the direction of data flows.");
    }
    for (Alternative alternative : threat.when()) {
      page.gap().line("Alternative " + code(alternative.id()) + ":").gap();
      page.block("", alternative.source());
    }
  }

  private void countermeasures() {
    page.heading(2, "What to do");
    page.head("countermeasure", "likelihood", "impact", "because", "cost", "owner");
    for (CountermeasureUse use : threat.countermeasures()) {
      CountermeasureDefinition definition =
          packs.countermeasure(use.countermeasure()).orElseThrow();
      page.row(
          link(
              definition.title(),
              "../countermeasures.md#" + CountermeasuresPage.anchor(definition)),
          less(use.likelihood()),
          less(use.impact()),
          plain(use.because()),
          Spelling.of(definition.cost()),
          Spelling.of(definition.owner()));
    }
  }

  /** The share that a countermeasure takes away, in percent. */
  private static String less(double share) {
    return share == 0 ? "" : "−" + Math.round(share * 100) + " %";
  }

  /** Published cases whose drawn systems show the threat. */
  private void cases() {
    List<TaxonomyReference> cases =
        threat.references().stream().filter(one -> one.taxonomy().equals(CASES)).toList();
    if (cases.isEmpty()) {
      return;
    }
    page.heading(2, "Where it was seen");
    page.head("case study of ATLAS", "");
    for (TaxonomyReference one : cases) {
      page.row(link(one.id(), STUDIES + one.id()), plain(one.name()));
    }
  }

  private void references() {
    page.heading(2, "References");
    page.head("list", "id", "name", "edition");
    for (TaxonomyReference reference : threat.references()) {
      if (reference.taxonomy().equals(CASES)) {
        continue;
      }
      page.row(reference.taxonomy(), reference.id(), plain(reference.name()), reference.version());
    }
  }

  private static String spelled(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(Spelling::of).collect(Collectors.joining(", "));
  }
}

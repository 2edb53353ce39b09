package dev.glacis.analysis.catalogue.domain;

import dev.glacis.engine.evaluation.Reference;
import dev.glacis.engine.evaluation.Stride;
import dev.glacis.engine.pack.CountermeasureUse;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.Spelling;
import dev.glacis.engine.pack.TaxonomyReference;
import dev.glacis.engine.pack.ThreatDefinition;
import dev.glacis.engine.pack.ThreatText;
import java.util.List;

/**
 * A threat definition as readers see it.
 *
 * @param scope what it is about: {@code component}, {@code dataflow}, …, {@code reach}
 * @param when its alternatives; empty for scope {@code reach}
 */
public record RuleView(
    String id,
    String version,
    String pack,
    String title,
    String summary,
    ThreatText text,
    String scope,
    List<String> appliesTo,
    List<When> when,
    List<String> stride,
    List<String> lifecycle,
    List<Reference> references,
    List<Remedy> countermeasures) {

  /** One alternative with its condition as it was written. */
  public record When(String id, String condition) {}

  /** A countermeasure and what it does here; {@code effect} is the share of risk, 0 to 1. */
  public record Remedy(String id, String title, double effect, String because) {

    private static Remedy of(CountermeasureUse use, PackSet packs) {
      String title = packs.countermeasure(use.countermeasure()).orElseThrow().title();
      return new Remedy(use.countermeasure(), title, use.effect(), use.because());
    }
  }

  public static RuleView of(ThreatDefinition definition, PackSet packs) {
    return new RuleView(
        definition.id(),
        definition.version(),
        definition.pack(),
        definition.title(),
        definition.summary(),
        definition.text(),
        Spelling.of(definition.scope()),
        definition.appliesTo(),
        definition.when().stream().map(one -> new When(one.id(), one.source())).toList(),
        definition.stride().stream().map(Stride::label).toList(),
        definition.lifecycle(),
        definition.references().stream().map(TaxonomyReference::reference).toList(),
        definition.countermeasures().stream().map(use -> Remedy.of(use, packs)).toList());
  }
}

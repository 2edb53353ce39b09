package dev.glacis.analysis.catalogue.domain;

import dev.glacis.engine.answer.Decimals;
import dev.glacis.engine.evaluation.Reference;
import dev.glacis.engine.evaluation.Stride;
import dev.glacis.engine.pack.ClauseMapping;
import dev.glacis.engine.pack.CountermeasureDefinition;
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
 * @param systemsWith component types one of which the system must have; empty means every system
 * @param when its alternatives; empty for scope {@code reach}
 * @param harms what it does to people beyond the loss of security
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
    List<String> systemsWith,
    List<When> when,
    List<String> stride,
    List<String> harms,
    List<String> lifecycle,
    List<Reference> references,
    List<Remedy> countermeasures) {

  /** One alternative with its condition as it was written. */
  public record When(String id, String condition) {}

  /**
   * A countermeasure and what it does here.
   *
   * @param effect the share of risk that it takes away, 0 to 1, rounded
   * @param clauses what it serves in standards, and how far alone
   */
  public record Remedy(
      String id, String title, double effect, String because, List<Served> clauses) {

    private static Remedy of(CountermeasureUse use, PackSet packs) {
      CountermeasureDefinition definition =
          packs.countermeasure(use.countermeasure()).orElseThrow();
      return new Remedy(
          definition.id(),
          definition.title(),
          Decimals.rounded(use.effect()),
          use.because(),
          definition.clauses().stream().map(Served::of).toList());
    }
  }

  /** A clause of a standard; {@code sufficiency} is {@code partial} or {@code full}. */
  public record Served(String standard, String clause, String sufficiency) {

    private static Served of(ClauseMapping mapping) {
      return new Served(mapping.standard(), mapping.clause(), Spelling.of(mapping.sufficiency()));
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
        definition.systemsWith(),
        definition.when().stream().map(one -> new When(one.id(), one.source())).toList(),
        definition.stride().stream().map(Stride::label).toList(),
        definition.harms().stream().map(Spelling::of).toList(),
        definition.lifecycle(),
        definition.references().stream().map(TaxonomyReference::reference).toList(),
        definition.countermeasures().stream().map(use -> Remedy.of(use, packs)).toList());
  }
}

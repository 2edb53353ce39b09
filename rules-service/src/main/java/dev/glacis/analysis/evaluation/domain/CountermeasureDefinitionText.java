package dev.glacis.analysis.evaluation.domain;

import dev.glacis.engine.evaluation.Reference;
import dev.glacis.engine.pack.CountermeasureDefinition;
import dev.glacis.engine.pack.CountermeasureText;
import dev.glacis.engine.pack.Spelling;
import dev.glacis.engine.pack.TaxonomyReference;
import java.util.List;

/** What a report says about a countermeasure, in the version that was evaluated. */
public record CountermeasureDefinitionText(
    String id,
    String version,
    String title,
    CountermeasureText text,
    String cost,
    List<String> lifecycle,
    String owner,
    List<Reference> references) {

  public static CountermeasureDefinitionText of(CountermeasureDefinition definition) {
    return new CountermeasureDefinitionText(
        definition.id(),
        definition.version(),
        definition.title(),
        definition.text(),
        Spelling.of(definition.cost()),
        definition.lifecycle(),
        Spelling.of(definition.owner()),
        definition.references().stream().map(TaxonomyReference::reference).toList());
  }
}

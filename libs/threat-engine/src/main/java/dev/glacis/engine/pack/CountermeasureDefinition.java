package dev.glacis.engine.pack;

import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.model.ElementKind;
import java.util.List;

/**
 * One countermeasure of the library.
 *
 * @param pack id of the pack it belongs to
 * @param place kind of the element where an instance lives
 * @param presentWhen what shows that it is there; null when a model cannot show it
 * @param clauses clauses of standards that it helps to satisfy, by standard and clause
 */
public record CountermeasureDefinition(
    String id,
    String version,
    String pack,
    String title,
    CountermeasureText text,
    ElementKind place,
    Condition presentWhen,
    Cost cost,
    List<String> lifecycle,
    Owner owner,
    List<TaxonomyReference> references,
    List<ClauseMapping> clauses) {

  public CountermeasureDefinition {
    lifecycle = List.copyOf(lifecycle);
    references = List.copyOf(references);
    clauses = List.copyOf(clauses);
  }

  /** A countermeasure that is mapped to no standard. */
  public CountermeasureDefinition(
      String id,
      String version,
      String pack,
      String title,
      CountermeasureText text,
      ElementKind place,
      Condition presentWhen,
      Cost cost,
      List<String> lifecycle,
      Owner owner,
      List<TaxonomyReference> references) {
    this(
        id,
        version,
        pack,
        title,
        text,
        place,
        presentWhen,
        cost,
        lifecycle,
        owner,
        references,
        List.of());
  }
}

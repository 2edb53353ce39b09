package dev.glacis.compiler;

import dev.glacis.engine.pack.TaxonomyReference;
import java.util.Optional;
import java.util.SortedMap;

/** Entries of public taxonomies by name of the taxonomy and id. */
record Taxonomies(SortedMap<String, SortedMap<String, TaxonomyReference>> entries) {

  /** The entry; a problem at the place when there is none. */
  Optional<TaxonomyReference> find(String taxonomy, YamlValue id) {
    SortedMap<String, TaxonomyReference> known = entries.get(taxonomy);
    if (known == null) {
      id.problem("unknown taxonomy '" + taxonomy + "'", Suggestions.of(taxonomy, entries.keySet()));
      return Optional.empty();
    }
    String text = id.text();
    TaxonomyReference entry = known.get(text);
    if (entry == null && !text.isEmpty()) {
      id.problem(taxonomy + " has no entry '" + text + "'", Suggestions.of(text, known.keySet()));
    }
    return Optional.ofNullable(entry);
  }
}

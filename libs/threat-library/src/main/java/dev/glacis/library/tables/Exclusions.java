package dev.glacis.library.tables;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Entries of taxonomies that no definition has to name.
 *
 * @param reasons sentence by id or scope, by taxonomy
 */
public record Exclusions(SortedMap<String, SortedMap<String, String>> reasons) {

  public Exclusions {
    SortedMap<String, SortedMap<String, String>> copy = new TreeMap<>();
    reasons.forEach(
        (taxonomy, byId) ->
            copy.put(taxonomy, Collections.unmodifiableSortedMap(new TreeMap<>(byId))));
    reasons = Collections.unmodifiableSortedMap(copy);
  }

  /** The table that ships. */
  public static Exclusions load() {
    SortedMap<String, SortedMap<String, String>> reasons = new TreeMap<>();
    for (Map<String, String> row : CsvTable.shipped("out-of-scope.csv").rows()) {
      reasons
          .computeIfAbsent(row.get("taxonomy"), taxonomy -> new TreeMap<>())
          .put(row.get("id"), row.get("reason"));
    }
    return new Exclusions(reasons);
  }

  /** Why an entry, or a scope of ATLAS, needs no definition; empty when it needs one. */
  public Optional<String> reason(String taxonomy, String idOrScope) {
    return Optional.ofNullable(reasons.getOrDefault(taxonomy, new TreeMap<>()).get(idOrScope))
        .filter(reason -> !reason.isBlank());
  }
}

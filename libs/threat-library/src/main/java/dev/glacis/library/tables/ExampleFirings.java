package dev.glacis.library.tables;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which definitions fire, confirmed or assumed, in which definitions' examples. The build of the
 * library runs every example and writes this down.
 *
 * @param examplesOf ids of the definitions whose examples a definition fires in, by its id
 */
public record ExampleFirings(SortedMap<String, Set<String>> examplesOf) {

  public ExampleFirings {
    SortedMap<String, Set<String>> copy = new TreeMap<>();
    examplesOf.forEach((id, others) -> copy.put(id, Collections.unmodifiableSet(sorted(others))));
    examplesOf = Collections.unmodifiableSortedMap(copy);
  }

  /** The table that ships. */
  public static ExampleFirings load() {
    SortedMap<String, Set<String>> examplesOf = new TreeMap<>();
    for (Map<String, String> row : CsvTable.shipped("example-firings.csv").rows()) {
      examplesOf.put(
          row.get("definition"), new TreeSet<>(List.of(row.get("examples_of").split(" "))));
    }
    return new ExampleFirings(examplesOf);
  }

  /** Whether the definition fires in at least one of its own examples. */
  public boolean inOwn(String definition) {
    return examplesOf.getOrDefault(definition, Set.of()).contains(definition);
  }

  /** Whether the definition fires in an example of another one. */
  public boolean inOthers(String definition) {
    return examplesOf.getOrDefault(definition, Set.of()).stream()
        .anyMatch(other -> !other.equals(definition));
  }

  private static Set<String> sorted(Set<String> ids) {
    return new TreeSet<>(ids);
  }
}

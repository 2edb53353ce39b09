package dev.glacis.engine.pack;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The standards that countermeasures are mapped to.
 *
 * @param byId in the order of their ids
 */
public record Standards(SortedMap<String, Standard> byId) {

  public Standards {
    byId = Collections.unmodifiableSortedMap(new TreeMap<>(byId));
  }

  public static Standards of(Collection<Standard> standards) {
    SortedMap<String, Standard> byId = new TreeMap<>();
    standards.forEach(standard -> byId.put(standard.id(), standard));
    return new Standards(byId);
  }

  /** No standard at all. */
  public static Standards none() {
    return of(List.of());
  }

  public Optional<Standard> standard(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The clause that a mapping names. */
  public Optional<Clause> clause(ClauseMapping mapping) {
    return standard(mapping.standard()).flatMap(standard -> standard.clause(mapping.clause()));
  }
}

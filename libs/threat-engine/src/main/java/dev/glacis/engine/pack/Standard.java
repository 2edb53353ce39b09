package dev.glacis.engine.pack;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A standard, law or framework with its clauses; no text of it beyond their names.
 *
 * @param id as countermeasures name it
 * @param clauses by id, in the order of the standard, each after its parent
 */
public record Standard(
    String id,
    String name,
    String edition,
    String publisher,
    String licence,
    String url,
    Map<String, Clause> clauses) {

  public Standard {
    clauses = Collections.unmodifiableMap(new LinkedHashMap<>(clauses));
  }

  public Optional<Clause> clause(String clause) {
    return Optional.ofNullable(clauses.get(clause));
  }

  /** The clauses that ask for something, in the order of the standard. */
  public Collection<Clause> requirements() {
    return clauses.values().stream().filter(clause -> !clause.heading()).toList();
  }
}

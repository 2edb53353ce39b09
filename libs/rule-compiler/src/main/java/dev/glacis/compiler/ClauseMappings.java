package dev.glacis.compiler;

import dev.glacis.engine.pack.Clause;
import dev.glacis.engine.pack.ClauseMapping;
import dev.glacis.engine.pack.Standard;
import dev.glacis.engine.pack.Standards;
import dev.glacis.engine.pack.Sufficiency;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads which clauses of standards a countermeasure helps to satisfy. */
final class ClauseMappings {

  private final Standards standards;

  ClauseMappings(Standards standards) {
    this.standards = standards;
  }

  /** In the order of the file; none when the key is absent. */
  List<ClauseMapping> read(YamlValue root) {
    List<ClauseMapping> mappings = new ArrayList<>();
    entries(root.get("clauses"))
        .forEach(
            (name, clauses) -> {
              Optional<Standard> standard = standards.standard(name);
              if (standard.isEmpty()) {
                clauses.problem(
                    ProblemCode.UNKNOWN_NAME,
                    "unknown standard '" + name + "'",
                    Suggestions.of(name, standards.byId().keySet()));
              }
              entries(Optional.of(clauses))
                  .forEach(
                      (id, sufficiency) ->
                          standard
                              .flatMap(one -> mapping(one, id, sufficiency))
                              .ifPresent(mappings::add));
            });
    return mappings;
  }

  private static Map<String, YamlValue> entries(Optional<YamlValue> place) {
    return place.map(value -> value.entries(Limits.ENTRIES)).orElse(Map.of());
  }

  private static Optional<ClauseMapping> mapping(
      Standard standard, String id, YamlValue sufficiency) {
    Optional<Clause> clause = standard.clause(id);
    List<String> known = standard.requirements().stream().map(Clause::id).toList();
    if (clause.isEmpty()) {
      sufficiency.problem(
          ProblemCode.UNKNOWN_NAME,
          standard.id() + " has no clause '" + id + "'",
          Suggestions.of(id, known));
    } else if (clause.get().heading()) {
      sufficiency.problem(
          ProblemCode.MISPLACED,
          "'" + id + "' is a heading of " + standard.id() + " that asks for nothing itself",
          "a clause under it");
    }
    return sufficiency
        .constant(Sufficiency.class)
        .map(how -> new ClauseMapping(standard.id(), id, how));
  }
}

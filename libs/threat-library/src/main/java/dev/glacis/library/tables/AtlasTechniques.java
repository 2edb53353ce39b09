package dev.glacis.library.tables;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the library adds to the pinned list of ATLAS techniques: where each can be seen, and what
 * became of ids that were given up.
 *
 * @param scopes by technique id
 * @param retired successor by retired id
 */
public record AtlasTechniques(
    SortedMap<String, AtlasScope> scopes, SortedMap<String, String> retired) {

  /** Name of the taxonomy in packs and results. */
  public static final String TAXONOMY = "ATLAS";

  public AtlasTechniques {
    scopes = Collections.unmodifiableSortedMap(new TreeMap<>(scopes));
    retired = Collections.unmodifiableSortedMap(new TreeMap<>(retired));
  }

  /** The tables that ship. */
  public static AtlasTechniques load() {
    SortedMap<String, AtlasScope> scopes = new TreeMap<>();
    for (Map<String, String> row : CsvTable.shipped("atlas-scope.csv").rows()) {
      scopes.put(row.get("id"), AtlasScope.of(row.get("scope")));
    }
    SortedMap<String, String> retired = new TreeMap<>();
    for (Map<String, String> row : CsvTable.shipped("atlas-retired.csv").rows()) {
      retired.put(row.get("id"), row.get("replaced_by"));
    }
    return new AtlasTechniques(scopes, retired);
  }

  /** Empty for an id that the pinned release does not have. */
  public Optional<AtlasScope> scope(String id) {
    return Optional.ofNullable(scopes.get(id));
  }

  /** The id itself, or the one that replaced it. */
  public String current(String id) {
    return retired.getOrDefault(id, id);
  }

  /** The technique of which this is a sub-technique: AML.T0051 for AML.T0051.001. */
  public static Optional<String> parent(String id) {
    int end = id.lastIndexOf('.');
    return end > id.indexOf('.') ? Optional.of(id.substring(0, end)) : Optional.empty();
  }

  /** Whether both are the same technique, or one is a sub-technique of the other. */
  public static boolean related(String one, String other) {
    return one.equals(other)
        || parent(one).filter(other::equals).isPresent()
        || parent(other).filter(one::equals).isPresent();
  }

  /** The ids without techniques of which a sub-technique is there as well. */
  public static SortedSet<String> counted(Collection<String> ids) {
    SortedSet<String> counted = new TreeSet<>(ids);
    List<String> parents = ids.stream().flatMap(id -> parent(id).stream()).toList();
    counted.removeAll(parents);
    return counted;
  }
}

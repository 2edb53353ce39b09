package dev.glacis.compiler;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Brings packs into an order in which each comes after those that it requires. */
final class PackOrder {

  private final List<PackHeader> all;
  private final Map<String, PackHeader> headers = new TreeMap<>();
  private final Set<String> compiled;
  private final Set<PackHeader> ordered = new LinkedHashSet<>();

  /**
   * @param compiled ids of packs that are there already
   */
  PackOrder(Collection<PackHeader> headers, Set<String> compiled) {
    this.all = headers.stream().sorted(Comparator.comparing(PackHeader::id)).toList();
    this.all.forEach(header -> this.headers.putIfAbsent(header.id(), header));
    this.compiled = compiled;
  }

  /** The packs in order; one that is missing or requires itself is a problem. */
  List<PackHeader> order() {
    all.forEach(header -> add(header, new LinkedHashSet<>()));
    return List.copyOf(ordered);
  }

  private void add(PackHeader header, Set<String> onTheWay) {
    onTheWay.add(header.id());
    for (YamlValue item : header.requires()) {
      String required = item.text();
      if (onTheWay.contains(required)) {
        item.problem(
            ProblemCode.CYCLE,
            "pack '" + required + "' requires itself, by " + chain(onTheWay),
            null);
      } else if (headers.containsKey(required)) {
        add(headers.get(required), new LinkedHashSet<>(onTheWay));
      } else if (!compiled.contains(required)) {
        item.problem(
            ProblemCode.UNKNOWN_NAME,
            "required pack '" + required + "' is not there",
            Suggestions.of(required, known()));
      }
    }
    ordered.add(header);
  }

  private static String chain(Set<String> onTheWay) {
    return String.join(", ", new ArrayList<>(onTheWay));
  }

  private Set<String> known() {
    Set<String> known = new TreeSet<>(headers.keySet());
    known.addAll(compiled);
    return known;
  }
}

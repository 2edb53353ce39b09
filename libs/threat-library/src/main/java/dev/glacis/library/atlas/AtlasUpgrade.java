package dev.glacis.library.atlas;

import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.TaxonomyReference;
import dev.glacis.library.tables.AtlasTechniques;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What another release would change.
 *
 * @param pinned version of the release that the library was written against
 * @param other version of the other one
 * @param techniques changes of techniques, by kind and id
 * @param mitigations changes of mitigations, by kind and id
 */
public record AtlasUpgrade(
    String pinned, String other, List<AtlasChange> techniques, List<AtlasChange> mitigations) {

  private static final String MITIGATIONS = "ATLAS-MITIGATION";

  public AtlasUpgrade {
    techniques = List.copyOf(techniques);
    mitigations = List.copyOf(mitigations);
  }

  /** Compares the release that the packs are pinned to with another one. */
  public static AtlasUpgrade between(PackSet packs, AtlasTechniques atlas, AtlasRelease other) {
    Map<String, SortedSet<String>> users = new TreeMap<>();
    packs.definitions().forEach(one -> use(one.id(), one.references(), users));
    packs.countermeasures().forEach(one -> use(one.id(), one.references(), users));
    Comparison techniques =
        new Comparison(names(packs, AtlasTechniques.TAXONOMY), other.techniques(), atlas, users);
    Comparison mitigations =
        new Comparison(names(packs, MITIGATIONS), other.mitigations(), atlas, users);
    return new AtlasUpgrade(
        version(packs), other.version(), techniques.changes(), mitigations.changes());
  }

  /**
   * Whether the other release came before the pinned one, so that what is new there has been given
   * up since.
   */
  public boolean otherIsOlder() {
    return !other.isEmpty() && Arrays.compare(parts(other), parts(pinned)) < 0;
  }

  /** Releases are numbered 5.1.0 and earlier, then 2026.09 and later; a file may say anything. */
  private static BigInteger[] parts(String release) {
    return Arrays.stream(release.split("\\D+"))
        .filter(part -> !part.isEmpty())
        .map(BigInteger::new)
        .toArray(BigInteger[]::new);
  }

  /** Ids of definitions and countermeasures that a change touches, sorted. */
  public List<String> touched() {
    SortedSet<String> touched = new TreeSet<>();
    techniques.forEach(change -> touched.addAll(change.definitions()));
    mitigations.forEach(change -> touched.addAll(change.definitions()));
    return List.copyOf(touched);
  }

  private static void use(
      String definition, List<TaxonomyReference> references, Map<String, SortedSet<String>> users) {
    for (TaxonomyReference reference : references) {
      users.computeIfAbsent(reference.id(), id -> new TreeSet<>()).add(definition);
    }
  }

  private static String version(PackSet packs) {
    return packs
        .vocabulary()
        .taxonomies()
        .getOrDefault(AtlasTechniques.TAXONOMY, new TreeMap<>())
        .values()
        .stream()
        .map(TaxonomyReference::version)
        .max(String::compareTo)
        .orElse("");
  }

  /** Names as a release has them: those of sub-techniques without their parent's. */
  private static SortedMap<String, String> names(PackSet packs, String taxonomy) {
    SortedMap<String, TaxonomyReference> entries =
        packs.vocabulary().taxonomies().getOrDefault(taxonomy, new TreeMap<>());
    SortedMap<String, String> names = new TreeMap<>();
    entries.forEach(
        (id, entry) -> {
          Optional<String> parent =
              AtlasTechniques.parent(id).map(entries::get).map(one -> one.name());
          names.put(id, withoutParent(entry.name(), parent));
        });
    return names;
  }

  private static String withoutParent(String name, Optional<String> parent) {
    return parent
        .map(first -> first + ": ")
        .filter(name::startsWith)
        .map(first -> name.substring(first.length()))
        .orElse(name);
  }

  /** Two lists of names by id. */
  private record Comparison(
      SortedMap<String, String> pinned,
      SortedMap<String, String> other,
      AtlasTechniques atlas,
      Map<String, SortedSet<String>> users) {

    List<AtlasChange> changes() {
      List<AtlasChange> changes = new ArrayList<>();
      other.forEach(
          (id, name) -> {
            if (!pinned.containsKey(id)) {
              changes.add(
                  new AtlasChange(
                      AtlasChange.Kind.NEW, id, null, name, atlas.retired().get(id), near(id)));
            }
          });
      pinned.forEach(
          (id, name) -> {
            if (other.containsKey(id) && !other.get(id).equals(name)) {
              changes.add(
                  new AtlasChange(
                      AtlasChange.Kind.RENAMED, id, name, other.get(id), null, withSubs(id)));
            }
          });
      pinned.forEach(
          (id, name) -> {
            if (!other.containsKey(id)) {
              changes.add(
                  new AtlasChange(AtlasChange.Kind.RETIRED, id, name, null, null, naming(id)));
            }
          });
      return changes;
    }

    private List<String> naming(String id) {
      return List.copyOf(users.getOrDefault(id, new TreeSet<>()));
    }

    /** A sub-technique is shown with the name of its parent. */
    private List<String> withSubs(String id) {
      SortedSet<String> naming = new TreeSet<>(naming(id));
      users.forEach(
          (named, by) -> {
            if (AtlasTechniques.parent(named).filter(id::equals).isPresent()) {
              naming.addAll(by);
            }
          });
      return List.copyOf(naming);
    }

    private List<String> near(String id) {
      SortedSet<String> near = new TreeSet<>(naming(atlas.current(id)));
      AtlasTechniques.parent(id)
          .ifPresent(
              parent ->
                  users.forEach(
                      (named, by) -> {
                        if (AtlasTechniques.related(parent, named)) {
                          near.addAll(by);
                        }
                      }));
      return List.copyOf(near);
    }
  }
}

package dev.glacis.library.coverage;

import dev.glacis.engine.pack.TaxonomyReference;
import dev.glacis.engine.pack.ThreatDefinition;
import dev.glacis.engine.pack.Vocabulary;
import dev.glacis.library.coverage.EntryStatus.Mapped;
import dev.glacis.library.coverage.EntryStatus.MappedBy;
import dev.glacis.library.coverage.EntryStatus.Open;
import dev.glacis.library.coverage.EntryStatus.OutOfScope;
import dev.glacis.library.tables.AtlasTechniques;
import dev.glacis.library.tables.Exclusions;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which definitions name which entries. A technique counts as mapped when a definition names it,
 * one of its sub-techniques or, for a sub-technique, its parent. A group of NIST AI 100-2 counts as
 * mapped when all entries below it are; these do not inherit from it. An exclusion by id takes an
 * entry out even when a definition names it.
 */
final class Mappings {

  private static final String NIST = "NIST-AI-100-2";

  /** Groups of NIST AI 100-2 have two digits, the attacks in them three. */
  private static final int NIST_GROUP = "NISTAML.01".length();

  private final Vocabulary vocabulary;
  private final Exclusions exclusions;
  private final AtlasTechniques atlas;
  private final Map<String, SortedMap<String, SortedSet<String>>> definitions = new TreeMap<>();

  Mappings(
      List<ThreatDefinition> able,
      Vocabulary vocabulary,
      Exclusions exclusions,
      AtlasTechniques atlas) {
    this.vocabulary = vocabulary;
    this.exclusions = exclusions;
    this.atlas = atlas;
    for (ThreatDefinition definition : able) {
      for (TaxonomyReference reference : definition.references()) {
        definitions
            .computeIfAbsent(reference.taxonomy(), taxonomy -> new TreeMap<>())
            .computeIfAbsent(reference.id(), id -> new TreeSet<>())
            .add(definition.id());
      }
    }
  }

  ListCoverage of(CoverageList list) {
    return new ListCoverage(
        list,
        entries(list.taxonomy()).stream()
            .filter(entry -> list.has(entry, atlas))
            .map(this::entry)
            .toList());
  }

  private Collection<TaxonomyReference> entries(String taxonomy) {
    return vocabulary.taxonomies().getOrDefault(taxonomy, new TreeMap<>()).values();
  }

  private EntryCoverage entry(TaxonomyReference entry) {
    List<String> below = below(entry);
    boolean group = entry.taxonomy().equals(NIST) && !below.isEmpty();
    return new EntryCoverage(entry.id(), entry.name(), group, status(entry, group, below));
  }

  private EntryStatus status(TaxonomyReference entry, boolean group, List<String> below) {
    Optional<String> excluded = exclusions.reason(entry.taxonomy(), entry.id());
    if (excluded.isPresent()) {
      return new OutOfScope(excluded.get());
    }
    List<String> own = naming(entry.taxonomy(), List.of(entry.id()));
    if (!own.isEmpty()) {
      return new Mapped(own);
    }
    List<String> mapped = below.stream().filter(id -> isNamed(entry.taxonomy(), id)).toList();
    if (!mapped.isEmpty() && (!group || mapped.size() == below.size())) {
      return new MappedBy(mapped, naming(entry.taxonomy(), mapped));
    }
    return byParent(entry).or(() -> byScope(entry)).orElseGet(Open::new);
  }

  private Optional<EntryStatus> byParent(TaxonomyReference entry) {
    return entry.taxonomy().equals(AtlasTechniques.TAXONOMY)
        ? AtlasTechniques.parent(entry.id())
            .filter(parent -> isNamed(entry.taxonomy(), parent))
            .map(parent -> new MappedBy(List.of(parent), naming(entry.taxonomy(), List.of(parent))))
        : Optional.empty();
  }

  private Optional<EntryStatus> byScope(TaxonomyReference entry) {
    return entry.taxonomy().equals(AtlasTechniques.TAXONOMY)
        ? atlas
            .scope(entry.id())
            .flatMap(scope -> exclusions.reason(entry.taxonomy(), scope.label()))
            .map(OutOfScope::new)
        : Optional.empty();
  }

  private List<String> below(TaxonomyReference entry) {
    return entries(entry.taxonomy()).stream()
        .map(TaxonomyReference::id)
        .filter(id -> isBelow(entry.taxonomy(), id, entry.id()))
        .toList();
  }

  private static boolean isBelow(String taxonomy, String id, String parent) {
    return switch (taxonomy) {
      case AtlasTechniques.TAXONOMY ->
          AtlasTechniques.parent(id).filter(parent::equals).isPresent();
      case NIST ->
          parent.length() == NIST_GROUP && id.length() > NIST_GROUP && id.startsWith(parent);
      default -> false;
    };
  }

  private boolean isNamed(String taxonomy, String id) {
    return definitions.getOrDefault(taxonomy, new TreeMap<>()).containsKey(id);
  }

  private List<String> naming(String taxonomy, List<String> ids) {
    SortedMap<String, SortedSet<String>> byId = definitions.getOrDefault(taxonomy, new TreeMap<>());
    SortedSet<String> naming = new TreeSet<>();
    ids.forEach(id -> naming.addAll(byId.getOrDefault(id, new TreeSet<>())));
    return List.copyOf(naming);
  }
}

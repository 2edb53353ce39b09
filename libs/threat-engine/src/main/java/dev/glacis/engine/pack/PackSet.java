package dev.glacis.engine.pack;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Packs that are evaluated together, and the vocabulary that they share, with what each adds. Ids
 * are unique over all packs and every countermeasure that a definition names is there. Immutable;
 * share it between threads.
 */
public final class PackSet {

  private final Vocabulary base;
  private final Standards standards;
  private final Vocabulary vocabulary;
  private final List<Pack> packs;
  private final SortedMap<String, ThreatDefinition> definitions = new TreeMap<>();
  private final SortedMap<String, CountermeasureDefinition> countermeasures = new TreeMap<>();
  private final String digest;

  /**
   * Packs without standards.
   *
   * @param base vocabulary without what the packs add
   * @throws InvalidPackException when the packs do not fit together
   */
  public PackSet(Vocabulary base, Collection<Pack> packs) {
    this(base, Standards.none(), packs);
  }

  /**
   * @param base vocabulary without what the packs add
   * @param standards those whose clauses countermeasures name
   * @throws InvalidPackException when the packs do not fit together
   */
  public PackSet(Vocabulary base, Standards standards, Collection<Pack> packs) {
    this.base = Objects.requireNonNull(base, "base");
    this.standards = Objects.requireNonNull(standards, "standards");
    this.packs = packs.stream().sorted(Comparator.comparing(Pack::id)).toList();
    this.vocabulary = together(base, this.packs);
    this.packs.forEach(this::add);
    this.packs.forEach(this::requireComplete);
    this.digest = Digests.sha256(digestedText());
  }

  /** Everything that models and conditions can speak of. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The vocabulary without what the packs add. */
  public Vocabulary baseVocabulary() {
    return base;
  }

  /** The standards whose clauses countermeasures name; no part of any evaluation. */
  public Standards standards() {
    return standards;
  }

  /** The packs by id. */
  public List<Pack> packs() {
    return packs;
  }

  /** Every threat definition, by id. */
  public Collection<ThreatDefinition> definitions() {
    return Collections.unmodifiableCollection(definitions.values());
  }

  public Optional<ThreatDefinition> definition(String id) {
    return Optional.ofNullable(definitions.get(id));
  }

  /** Every countermeasure, by id. */
  public Collection<CountermeasureDefinition> countermeasures() {
    return Collections.unmodifiableCollection(countermeasures.values());
  }

  public Optional<CountermeasureDefinition> countermeasure(String id) {
    return Optional.ofNullable(countermeasures.get(id));
  }

  /** SHA-256 over vocabulary and packs, lower-case hex: equal sets give equal results. */
  public String digest() {
    return digest;
  }

  private static Vocabulary together(Vocabulary base, List<Pack> packs) {
    Vocabulary all = base;
    for (Pack pack : packs) {
      List<String> twice = all.clashes(pack.vocabulary());
      if (!twice.isEmpty()) {
        throw new InvalidPackException(
            "pack "
                + pack.id()
                + " adds "
                + twice.getFirst()
                + ", which is in the vocabulary already");
      }
      all = all.with(pack.vocabulary());
    }
    if (!all.circularTypes().isEmpty()) {
      throw new InvalidPackException(
          "component type " + all.circularTypes().first() + " is its own parent");
    }
    return all;
  }

  private void add(Pack pack) {
    for (ThreatDefinition threat : pack.threats()) {
      ThreatDefinition other = definitions.putIfAbsent(threat.id(), threat);
      if (other != null) {
        throw twice("threat definition " + threat.id(), other.pack(), pack.id());
      }
    }
    for (CountermeasureDefinition countermeasure : pack.countermeasures()) {
      CountermeasureDefinition other =
          countermeasures.putIfAbsent(countermeasure.id(), countermeasure);
      if (other != null) {
        throw twice("countermeasure " + countermeasure.id(), other.pack(), pack.id());
      }
    }
  }

  private void requireComplete(Pack pack) {
    for (String required : pack.requires()) {
      if (packs.stream().noneMatch(other -> other.id().equals(required))) {
        throw new InvalidPackException(
            "pack " + pack.id() + " requires pack " + required + ", which is not there");
      }
    }
    for (ThreatDefinition threat : pack.threats()) {
      for (CountermeasureUse use : threat.countermeasures()) {
        if (!countermeasures.containsKey(use.countermeasure())) {
          throw new InvalidPackException(
              threat.id() + " names " + use.countermeasure() + ", which no pack defines");
        }
      }
    }
  }

  private String digestedText() {
    StringBuilder text = new StringBuilder(Digests.sha256(VocabularyJson.write(base)));
    packs.forEach(pack -> text.append('\n').append(pack.id()).append(' ').append(pack.digest()));
    return text.toString();
  }

  private static InvalidPackException twice(String what, String first, String second) {
    return new InvalidPackException(
        what + " is defined twice (packs " + first + " and " + second + ")");
  }
}

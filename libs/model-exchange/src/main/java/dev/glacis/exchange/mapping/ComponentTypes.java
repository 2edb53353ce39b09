package dev.glacis.exchange.mapping;

import dev.glacis.engine.pack.ComponentType;
import dev.glacis.engine.pack.NearestName;
import dev.glacis.engine.pack.Vocabulary;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The component types that rules know, and which of them are nearest to a word. Immutable. */
public final class ComponentTypes {

  private static final int MOST_SUGGESTIONS = 3;
  private static final int SHORTEST_STEM = 4;

  private final Map<String, String> labels;

  /** By id; a look at every type must not take its words apart each time. */
  private final Map<String, Set<String>> words = new TreeMap<>();

  /** Every type, also those that are only the beginning of others. */
  private final Set<String> beginnings = new TreeSet<>();

  /**
   * @param labels by id
   */
  public ComponentTypes(Map<String, String> labels) {
    this.labels = Collections.unmodifiableMap(new TreeMap<>(labels));
    labels.forEach((id, label) -> words.put(id, words(id + " " + label)));
    for (String id : labels.keySet()) {
      for (int end = id.length(); end > 0; end = id.lastIndexOf('.', end - 1)) {
        beginnings.add(id.substring(0, end));
      }
    }
  }

  public static ComponentTypes none() {
    return new ComponentTypes(Map.of());
  }

  /** The types of the vocabulary that rule packs are written in. */
  public static ComponentTypes of(Vocabulary vocabulary) {
    Map<String, String> labels = new TreeMap<>();
    for (ComponentType type : vocabulary.types().values()) {
      labels.put(type.id(), type.label());
    }
    return new ComponentTypes(labels);
  }

  /** By id. */
  public Map<String, String> labels() {
    return labels;
  }

  public boolean isEmpty() {
    return labels.isEmpty();
  }

  /** Whether rules know a type, or types below it. */
  public boolean knows(String type) {
    return beginnings.contains(type);
  }

  /**
   * The type, or beginning of types, that somebody mistyped; empty when none is that near. Lint
   * says the same.
   */
  public Optional<String> meant(String wrong) {
    return NearestName.of(wrong, beginnings);
  }

  /**
   * What could stand in the place of a type that rules do not know, as a sentence with a space
   * before it; empty when nothing is like it.
   */
  public String suggestion(String unknown) {
    return meant(unknown).map(type -> " Perhaps " + type + "?").orElseGet(() -> near(unknown));
  }

  /** The nearest ids as a sentence with a space before it; empty when nothing is like them. */
  public String near(String text) {
    List<String> near = nearest(text);
    return near.isEmpty() ? "" : " Near: " + String.join(", ", near) + ".";
  }

  /** At most three ids whose words are most like those of a text, best first. */
  public List<String> nearest(String text) {
    Set<String> wanted = words(text);
    return words.entrySet().stream()
        .map(entry -> new Scored(entry.getKey(), score(wanted, entry.getValue())))
        .filter(scored -> scored.score > 0)
        .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::id))
        .limit(MOST_SUGGESTIONS)
        .map(Scored::id)
        .toList();
  }

  /** Words in common, by the number of words that there are: short ids win over long ones. */
  private static double score(Set<String> wanted, Set<String> known) {
    double common = wanted.stream().mapToDouble(word -> likeness(word, known)).sum();
    return common / Math.sqrt(known.size());
  }

  /**
   * 1 for a word that is known. "databases" is near "database" and less so "data": where one word
   * begins the other, the part of the longer that the shorter is; else 0.
   */
  private static double likeness(String word, Set<String> known) {
    if (known.contains(word)) {
      return 1;
    }
    double nearest = 0;
    for (String other : known) {
      int shorter = Math.min(word.length(), other.length());
      if (shorter >= SHORTEST_STEM && word.regionMatches(0, other, 0, shorter)) {
        nearest = Math.max(nearest, (double) shorter / Math.max(word.length(), other.length()));
      }
    }
    return nearest;
  }

  private static Set<String> words(String text) {
    Set<String> words = new LinkedHashSet<>();
    String spaced = text.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    for (String word : spaced.split("[^a-z0-9]+")) {
      if (word.length() > 1) {
        words.add(word);
      }
    }
    return words;
  }

  private record Scored(String id, double score) {}
}

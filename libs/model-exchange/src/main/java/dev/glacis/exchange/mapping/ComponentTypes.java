package dev.glacis.exchange.mapping;

import dev.glacis.engine.pack.ComponentType;
import dev.glacis.engine.pack.Vocabulary;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The component types that rules know, and which of them are nearest to a word.
 *
 * @param labels by id
 */
public record ComponentTypes(Map<String, String> labels) {

  private static final int MOST_SUGGESTIONS = 3;
  private static final int SHORTEST_STEM = 4;

  public ComponentTypes {
    labels = Collections.unmodifiableMap(new TreeMap<>(labels));
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

  public boolean knows(String type) {
    return labels.containsKey(type);
  }

  /** At most three ids whose words are most like those of a text, best first. */
  public List<String> nearest(String text) {
    Set<String> wanted = words(text);
    return labels.entrySet().stream()
        .map(entry -> new Scored(entry.getKey(), score(wanted, entry.getKey(), entry.getValue())))
        .filter(scored -> scored.score > 0)
        .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::id))
        .limit(MOST_SUGGESTIONS)
        .map(Scored::id)
        .toList();
  }

  /** Words in common, by the number of words that there are: short ids win over long ones. */
  private static double score(Set<String> wanted, String id, String label) {
    Set<String> known = words(id + " " + label);
    long common = wanted.stream().filter(word -> isIn(word, known)).count();
    return common / Math.sqrt(known.size());
  }

  /** "databases" and "postgresdb" are near "database": one word begins or ends the other. */
  private static boolean isIn(String word, Set<String> known) {
    return known.contains(word)
        || word.length() >= SHORTEST_STEM
            && known.stream()
                .filter(other -> other.length() >= SHORTEST_STEM)
                .anyMatch(other -> word.startsWith(other) || other.startsWith(word));
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

package dev.glacis.engine.pack;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the name that somebody may have meant. */
public final class NearestName {

  private static final int LONGEST_NAME = 60;
  private static final int FARTHEST = 3;

  private NearestName() {}

  /** The name that is a typing error or two away from the wrong one; the first of several. */
  public static Optional<String> of(String wrong, Collection<String> right) {
    int farthest = Math.min(FARTHEST, wrong.length() / 2);
    return wrong.length() > LONGEST_NAME
        ? Optional.empty()
        : right.stream()
            .filter(name -> distance(wrong, name) <= farthest)
            .min(
                Comparator.<String>comparingInt(name -> distance(wrong, name))
                    .thenComparing(Comparator.naturalOrder()));
  }

  /** Every component type, also those that are only the beginning of others. */
  public static Set<String> typesOf(Vocabulary vocabulary) {
    Set<String> types = new TreeSet<>();
    for (String type : vocabulary.types().keySet()) {
      for (int end = type.length(); end > 0; end = type.lastIndexOf('.', end - 1)) {
        types.add(type.substring(0, end));
      }
    }
    return types;
  }

  /** Edit distance. */
  private static int distance(String left, String right) {
    int[] row = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        int best = Math.min(diagonal + change, 1 + Math.min(row[j], row[j - 1]));
        diagonal = row[j];
        row[j] = best;
      }
    }
    return row[right.length()];
  }
}

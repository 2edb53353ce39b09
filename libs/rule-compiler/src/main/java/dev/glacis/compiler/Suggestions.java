package dev.glacis.compiler;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Words what would have been right. */
final class Suggestions {

  private static final int LONGEST_LIST = 12;
  private static final int FARTHEST = 3;

  private Suggestions() {}

  /** The nearest name when one is near, else the names when they are few. */
  static String of(String wrong, Collection<String> right) {
    Optional<String> nearest =
        right.stream()
            .filter(name -> distance(wrong, name) <= FARTHEST)
            .min(
                Comparator.<String>comparingInt(name -> distance(wrong, name))
                    .thenComparing(Comparator.naturalOrder()));
    if (nearest.isPresent()) {
      return "perhaps " + nearest.get();
    }
    return right.size() <= LONGEST_LIST ? oneOf(right) : "a name that is defined";
  }

  static String oneOf(Collection<String> right) {
    return right.isEmpty() ? "nothing" : "one of " + String.join(", ", right);
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

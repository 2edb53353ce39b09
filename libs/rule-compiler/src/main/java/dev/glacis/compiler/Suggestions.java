package dev.glacis.compiler;

import dev.glacis.engine.pack.NearestName;
import dev.glacis.engine.pack.Vocabulary;
import java.util.Collection;

/** Words what would have been right. */
final class Suggestions {

  private static final int LONGEST_LIST = 12;

  private Suggestions() {}

  /** The nearest name when one is near, else the names when they are few. */
  static String of(String wrong, Collection<String> right) {
    return NearestName.of(wrong, right)
        .map(name -> "perhaps " + name)
        .orElseGet(() -> right.size() <= LONGEST_LIST ? oneOf(right) : "a name that is defined");
  }

  /** The nearest component type, also one that is only the beginning of others. */
  static String ofType(String wrong, Vocabulary vocabulary) {
    return of(wrong, NearestName.typesOf(vocabulary));
  }

  static String oneOf(Collection<String> right) {
    return right.isEmpty() ? "nothing" : "one of " + String.join(", ", right);
  }
}

package dev.glacis.compiler;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects problems, so that an author sees all of them at once. */
final class Problems {

  private final SortedSet<Problem> found = new TreeSet<>();

  void add(String file, int line, String message, String expected) {
    found.add(new Problem(file, line, message, expected));
  }

  List<Problem> sorted() {
    return List.copyOf(found);
  }
}

package dev.glacis.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Collects problems, so that an author sees all of them at once. Past a limit they are only
 * counted: nobody reads more, and a file of garbage must not fill the memory.
 */
final class Problems {

  static final int MOST = 200;

  private final SortedSet<Problem> found = new TreeSet<>();
  private final SortedSet<Problem> aboutFolders = new TreeSet<>();
  private int notKept;

  void add(String file, int line, ProblemCode code, String message, String expected) {
    Problem problem =
        new Problem(
            file,
            line,
            code,
            Texts.shown(message),
            expected == null ? null : Texts.shown(expected));
    if (found.size() < MOST) {
      found.add(problem);
    } else if (!found.contains(problem)) {
      notKept++;
    }
  }

  /** Notes that a pack is in a folder of another name, which matters less than what it says. */
  void addFolder(YamlValue id, String folder) {
    String message = "id '" + id.text() + "' is not the name of the folder";
    aboutFolders.add(
        new Problem(
            id.file(), id.line(), ProblemCode.MISMATCH, Texts.shown(message), Texts.shown(folder)));
  }

  /** By place, then names of folders; how many more there are comes last. */
  List<Problem> sorted() {
    List<Problem> problems = new ArrayList<>(found);
    problems.addAll(aboutFolders);
    if (notKept > 0) {
      problems.add(
          new Problem(
              found.last().file(),
              0,
              ProblemCode.TRUNCATED,
              "there are " + notKept + " problems more",
              "fewer problems"));
    }
    return problems;
  }
}

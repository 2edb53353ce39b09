package dev.glacis.cli.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lines of source files, to be shown below what is wrong with them. */
final class SourceLines {

  private static final int LONGEST = 120;

  private final Map<Path, List<String>> lines = new HashMap<>();

  /**
   * A line without the space around it, cut when it is long.
   *
   * @param number from 1; 0 for none
   */
  Optional<String> of(Path file, int number) {
    List<String> all = lines.computeIfAbsent(file, SourceLines::read);
    return number < 1 || number > all.size()
        ? Optional.empty()
        : Optional.of(cut(all.get(number - 1).strip()));
  }

  private static String cut(String line) {
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
  }

  /** No line when it cannot be read: that is a problem of its own, and told. */
  private static List<String> read(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException unreadable) {
      return List.of();
    }
  }
}

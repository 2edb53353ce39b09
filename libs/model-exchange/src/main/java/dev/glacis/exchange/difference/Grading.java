package dev.glacis.exchange.difference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which values of attributes are worse than others. A true fact is worse than a false one, a false
 * control worse than a true one; enumerations and lists are graded by a table.
 */
final class Grading {

  private static final String TABLE = "graded-values.csv";

  private final Map<String, List<String>> safestFirst = new HashMap<>();

  private Grading() {}

  static Grading standard() {
    Grading grading = new Grading();
    try (InputStream in = Grading.class.getResourceAsStream(TABLE)) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).forEach(grading::add);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return grading;
  }

  /** Values of each graded attribute, safest first. */
  Map<String, List<String>> safestFirst() {
    return safestFirst;
  }

  private void add(String line) {
    String[] cells = line.split(",");
    safestFirst.put(cells[0], Arrays.asList(cells[1].split("\\|")));
  }

  /**
   * Whether a known fact is worse than it was. An unknown one becomes worse when it is not the
   * safest.
   *
   * @param before null when unknown
   * @param after null when unknown: then it is not known to be worse
   */
  boolean worseFact(String attribute, Object before, Object after) {
    return switch (after) {
      case Boolean flag -> flag && !Boolean.TRUE.equals(before);
      case String text -> rank(attribute, text) > Math.max(0, rank(attribute, before));
      case List<?> list -> gained(attribute, before, list);
      case null, default -> false;
    };
  }

  /** Whether a value says that the control is there. */
  boolean present(Object control) {
    return switch (control) {
      case Boolean flag -> flag;
      case String text -> !text.equals("none") && !text.equals("never") && !text.equals("open");
      case List<?> list -> !list.isEmpty();
      case null, default -> false;
    };
  }

  /** Whether a control that is there protects less than before. */
  boolean weaker(String attribute, Object before, Object after) {
    return rank(attribute, before) >= 0 && rank(attribute, after) > rank(attribute, before);
  }

  private boolean gained(String attribute, Object before, List<?> after) {
    List<?> known = before instanceof List<?> list ? list : List.of();
    return after.stream().anyMatch(one -> rank(attribute, one) > 0 && !known.contains(one));
  }

  /** -1 for what the table does not grade. */
  private int rank(String attribute, Object value) {
    return safestFirst.getOrDefault(attribute, List.of()).indexOf(value);
  }
}

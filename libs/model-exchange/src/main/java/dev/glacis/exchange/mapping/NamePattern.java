package dev.glacis.exchange.mapping;

import java.util.List;
import java.util.Locale;

/**
 * A pattern of names where {@code *} stands for any text, without regard to case.
 *
 * @param parts what stands between the stars, in lower case; one part when there is no star
 */
public record NamePattern(List<String> parts) {

  public NamePattern {
    parts = List.copyOf(parts);
  }

  static NamePattern of(String text) {
    return new NamePattern(List.of(text.toLowerCase(Locale.ROOT).split("\\*+", -1)));
  }

  /**
   * Takes each part at its first place after the one before: linear, no backtracking.
   *
   * @param name in lower case
   */
  boolean matches(String name) {
    String first = parts.getFirst();
    if (parts.size() == 1) {
      return first.equals(name);
    }
    if (!name.startsWith(first)) {
      return false;
    }
    int at = first.length();
    for (int i = 1; i < parts.size() - 1; i++) {
      int found = name.indexOf(parts.get(i), at);
      if (found < 0) {
        return false;
      }
      at = found + parts.get(i).length();
    }
    String last = parts.getLast();
    return name.length() - at >= last.length() && name.endsWith(last);
  }
}

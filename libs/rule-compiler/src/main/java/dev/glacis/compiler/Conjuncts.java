package dev.glacis.compiler;

import java.util.ArrayList;
import java.util.List;

/** The parts of a condition that stand between its outermost {@code &&}, as they are written. */
final class Conjuncts {

  private Conjuncts() {}

  /** One part when there is no {@code &&} outside of brackets and texts, or an {@code ||} is. */
  static List<String> of(String condition) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    int depth = 0;
    char quote = 0;
    for (int i = 0; i < condition.length(); i++) {
      char c = condition.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '\'' || c == '"') {
        quote = c;
      } else if ("([{".indexOf(c) >= 0) {
        depth++;
      } else if (")]}".indexOf(c) >= 0) {
        depth--;
      } else if (depth == 0 && condition.startsWith("||", i)) {
        return List.of(condition.strip());
      } else if (depth == 0 && condition.startsWith("&&", i)) {
        parts.add(condition.substring(start, i).strip());
        start = i + 2;
      }
    }
    parts.add(condition.substring(start).strip());
    return parts;
  }
}

package dev.glacis.compiler.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Damages a text the way that slips, tools and attackers do. The same random gives the same text.
 */
public final class Mutations {

  private static final List<String> INSERTS =
      List.of(
          "&a ",
          "*a",
          "!!int ",
          "!x ",
          "- ",
          "? ",
          ": ",
          "{",
          "}",
          "[",
          "]",
          "|\n",
          ">-\n",
          "'",
          "\"",
          "#",
          "---\n",
          "...\n",
          "\t",
          "\u0000",
          "\u2028",
          "\uFEFF",
          "\uD83D\uDE00",
          "%",
          "@",
          "`",
          "<<: ",
          "0x7fffffffffffffffff",
          "1e999",
          ".nan",
          "~",
          "null",
          "true",
          "-",
          "''",
          ",",
          "||",
          "&& ",
          "(",
          ")",
          "\\",
          "component.",
          ".exists(x, ",
          "system.",
          "'\\u0001'",
          "\n",
          "\n\n      ");

  /** Scalars, roughly: a swap of two of them keeps the file looking sane. */
  private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_.'-]{2,}");

  private final Random random;

  public Mutations(Random random) {
    this.random = random;
  }

  /** One to four changes. */
  public String of(String text) {
    String changed = text;
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      changed = once(changed);
    }
    return changed;
  }

  /** A text that never was a file: signs of YAML, words and any characters in any order. */
  public String garbage() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(80); i > 0; i--) {
      switch (random.nextInt(4)) {
        case 0 -> text.append((char) random.nextInt(0x300));
        case 1 -> text.append("id: x\n".repeat(1 + random.nextInt(3)));
        default -> text.append(any(INSERTS));
      }
    }
    return text.toString();
  }

  private String once(String text) {
    return switch (random.nextInt(8)) {
      case 0 -> replaced(text, String.valueOf((char) random.nextInt(0x100)));
      case 1 -> lines(text, lines -> lines.remove(random.nextInt(lines.size())));
      case 2 -> lines(text, lines -> lines.add(random.nextInt(lines.size()), any(lines)));
      case 3 -> lines(text, lines -> Collections.swap(lines, index(lines), index(lines)));
      case 4 -> values(text);
      case 5 -> inserted(text);
      case 6 -> text.substring(0, random.nextInt(text.length() + 1));
      default -> repeated(text);
    };
  }

  private String replaced(String text, String by) {
    if (text.isEmpty()) {
      return by;
    }
    int at = random.nextInt(text.length());
    return text.substring(0, at) + by + text.substring(at + 1);
  }

  private String inserted(String text) {
    int at = random.nextInt(text.length() + 1);
    return text.substring(0, at) + any(INSERTS) + text.substring(at);
  }

  private String repeated(String text) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(40));
    return text.substring(0, to)
        + text.substring(from, to).repeat(1 + random.nextInt(200))
        + text.substring(to);
  }

  /** Puts one value in the place of another. */
  private String values(String text) {
    List<MatchResult> values = VALUE.matcher(text).results().toList();
    if (values.isEmpty()) {
      return text;
    }
    MatchResult out = any(values);
    return text.substring(0, out.start()) + any(values).group() + text.substring(out.end());
  }

  private interface Edit {
    void on(List<String> lines);
  }

  private static String lines(String text, Edit edit) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    edit.on(lines);
    return String.join("\n", lines);
  }

  private int index(List<?> list) {
    return random.nextInt(list.size());
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}

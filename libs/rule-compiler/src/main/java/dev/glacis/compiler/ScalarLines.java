package dev.glacis.compiler;

import org.snakeyaml.engine.v2.common.ScalarStyle;

/**
 * Finds the line of the file in which a character of a scalar's value stands. YAML folds lines,
 * strips indentation and resolves escapes, but it keeps every visible character in its order: the
 * n-th visible character of the value is the n-th one of the source.
 *
 * @param source the scalar as the file writes it, quotes and indicators included
 * @param line line of its first character, from 1
 */
record ScalarLines(int[] source, int line, ScalarStyle style) {

  private static final String WHITE_ESCAPES = "ntvfr LP\n";

  /** The line of the character at an offset of the value, counted in code points. */
  int lineAt(String value, int offset) {
    long visible = value.codePoints().limit(offset).filter(c -> !white(c)).count();
    int current = line;
    int at = 0;
    if (style == ScalarStyle.FOLDED || style == ScalarStyle.LITERAL) {
      at = endOfLine(0) + 1;
      current++;
    } else if (style != ScalarStyle.PLAIN) {
      at = 1;
    }
    while (at < source.length) {
      int length = unit(at);
      if (visibleAt(at) && visible-- == 0) {
        return current;
      }
      for (int i = at; i < Math.min(source.length, at + length); i++) {
        current += source[i] == '\n' ? 1 : 0;
      }
      at += length;
    }
    return current;
  }

  /** Characters of the source that stand for one of the value. */
  private int unit(int at) {
    if (style == ScalarStyle.SINGLE_QUOTED && source[at] == '\'') {
      return 2;
    } else if (style != ScalarStyle.DOUBLE_QUOTED || source[at] != '\\') {
      return 1;
    }
    return switch (at + 1 < source.length ? source[at + 1] : 0) {
      case 'x' -> 4;
      case 'u' -> 6;
      case 'U' -> 10;
      default -> 2;
    };
  }

  private boolean visibleAt(int at) {
    if (style == ScalarStyle.DOUBLE_QUOTED && source[at] == '\\') {
      return at + 1 < source.length && WHITE_ESCAPES.indexOf(source[at + 1]) < 0;
    }
    return !white(source[at]);
  }

  private int endOfLine(int from) {
    int at = from;
    while (at < source.length && source[at] != '\n') {
      at++;
    }
    return at;
  }

  private static boolean white(int c) {
    return Character.isWhitespace(c);
  }
}

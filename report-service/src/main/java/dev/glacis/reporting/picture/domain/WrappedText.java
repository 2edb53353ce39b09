package dev.glacis.reporting.picture.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines for a given width, with an ellipsis where it does not fit. Widths are
 * estimates for a sans-serif font, made without a font so that every machine gives the same bytes.
 */
public final class WrappedText {

  private static final String ELLIPSIS = "…";

  private WrappedText() {}

  /** Estimated width of a text in pixels. */
  public static double width(String text, double fontSize) {
    return text.codePoints().mapToDouble(WrappedText::em).sum() * fontSize;
  }

  /**
   * @param lines how many there may be at most, at least one
   * @return at least one line; none is wider than {@code width}
   */
  public static List<String> lines(String text, double fontSize, double width, int lines) {
    List<String> result = new ArrayList<>();
    String rest = text.strip().replaceAll("\\s+", " ");
    while (result.size() < lines - 1 && width(rest, fontSize) > width) {
      int end = breakAt(rest, fontSize, width);
      result.add(rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    result.add(shortened(rest, fontSize, width));
    return result;
  }

  private static int breakAt(String text, double fontSize, double width) {
    int fits = fitting(text, fontSize, width);
    int space = text.lastIndexOf(' ', fits);
    return space > 0 ? space : fits;
  }

  private static String shortened(String text, double fontSize, double width) {
    if (width(text, fontSize) <= width) {
      return text;
    }
    int end = fitting(text, fontSize, width - width(ELLIPSIS, fontSize));
    return text.substring(0, end).strip() + ELLIPSIS;
  }

  /** Length of the longest beginning that fits, never zero and never half a character. */
  private static int fitting(String text, double fontSize, double width) {
    double used = 0;
    int index = 0;
    while (index < text.length()) {
      int character = text.codePointAt(index);
      used += em(character) * fontSize;
      if (used > width && index > 0) {
        return index;
      }
      index += Character.charCount(character);
    }
    return text.length();
  }

  private static double em(int character) {
    if (character >= 0x1100 && Character.isIdeographic(character) || character > 0xFFFF) {
      return 1.0;
    }
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.FORMAT, Character.ENCLOSING_MARK -> 0;
      case Character.UPPERCASE_LETTER -> character == 'I' ? 0.32 : 0.7;
      case Character.SPACE_SEPARATOR -> 0.31;
      default -> lower(character);
    };
  }

  private static double lower(int character) {
    if ("iljtfr.,:;'|!()[]".indexOf(character) >= 0) {
      return 0.36;
    }
    return character == 'm' || character == 'w' || character == '@' ? 0.86 : 0.59;
  }
}

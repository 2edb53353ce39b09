package dev.glacis.exchange.difference;

import java.util.regex.Pattern;

/** Text of models inside Markdown. */
final class MarkdownText {

  private static final int LONGEST = 120;
  private static final String ACTIVE = "\\`*_{}[]()<>#+!|~@&";

  /** Hosts of code make links of these, of the first even without a scheme. */
  private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)(www)\\.|:(?=//)");

  private MarkdownText() {}

  /** Words without any effect: no structure, no HTML, no link, no mention. */
  static String plain(String words) {
    StringBuilder plain = new StringBuilder();
    shortened(words)
        .codePoints()
        .forEach(
            point -> {
              if (ACTIVE.indexOf(point) >= 0) {
                // An entity works everywhere; a backslash does not keep hosts from autolinking.
                plain.append("&#").append(point).append(';');
              } else {
                plain.appendCodePoint(point);
              }
            });
    return WEB_ADDRESS
        .matcher(plain)
        .replaceAll(found -> found.group(1) == null ? "&#58;" : found.group(1) + "&#46;");
  }

  /** An id or name of an attribute in a code span. */
  static String code(String words) {
    return "`" + shortened(words).replace('`', '\'').replace("|", "\\|") + "`";
  }

  private static String shortened(String words) {
    String line = words.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}

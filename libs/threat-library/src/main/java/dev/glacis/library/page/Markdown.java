package dev.glacis.library.page;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A page that grows; texts of packs cannot change its structure. */
final class Markdown {

  private final StringBuilder text = new StringBuilder();

  /** Text without effect on the structure of a page or table. */
  static String plain(String text) {
    return text.strip()
        .replaceAll("\\s+", " ")
        .replace("\\", "\\\\")
        .replace("|", "\\|")
        .replace("<", "&lt;")
        .replace("*", "\\*")
        .replace("_", "\\_")
        .replace("`", "\\`");
  }

  static String code(String text) {
    return "`" + text.replace("`", "'") + "`";
  }

  static String codes(Collection<String> texts) {
    return texts.stream().map(Markdown::code).collect(Collectors.joining(", "));
  }

  static String link(String shown, String target) {
    return "[" + plain(shown) + "](" + target + ")";
  }

  Markdown heading(int level, String words) {
    text.append(text.isEmpty() ? "" : "\n").append("#".repeat(level)).append(' ');
    text.append(words).append("\n\n");
    return this;
  }

  /** A paragraph of one line. */
  Markdown line(String words) {
    text.append(words).append('\n');
    return this;
  }

  /** One empty line, never two. */
  Markdown gap() {
    text.append(text.toString().endsWith("\n\n") ? "" : "\n");
    return this;
  }

  Markdown block(String language, String code) {
    text.append("```").append(language).append('\n').append(code.strip()).append("\n```\n");
    return this;
  }

  Markdown head(String... columns) {
    row(columns);
    return row(Arrays.stream(columns).map(column -> "---").toArray(String[]::new));
  }

  Markdown row(String... cells) {
    text.append("| ").append(String.join(" | ", List.of(cells))).append(" |\n");
    return this;
  }

  String text() {
    return text.toString();
  }
}

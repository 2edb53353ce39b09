package dev.glacis.exchange.template;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parameters that texts name as <code>${name}</code>. */
final class Placeholders {

  private static final String START = "${";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^{}]*)}");

  private Placeholders() {}

  /** Hands out each name, and an empty one for each placeholder that is not closed. */
  static void forEachName(String text, Consumer<String> action) {
    if (!text.contains(START)) {
      return;
    }
    Matcher matcher = PLACEHOLDER.matcher(text);
    while (matcher.find()) {
      action.accept(matcher.group(1));
    }
    if (matcher.replaceAll("").contains(START)) {
      action.accept("");
    }
  }

  static String filled(String text, UnaryOperator<String> values) {
    return text.contains(START)
        ? PLACEHOLDER
            .matcher(text)
            .replaceAll(found -> Matcher.quoteReplacement(values.apply(found.group(1))))
        : text;
  }
}

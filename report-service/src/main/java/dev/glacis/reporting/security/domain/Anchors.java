package dev.glacis.reporting.security.domain;

import java.util.Locale;

/** Names of places in the report: fit for an id attribute whatever the id they come from. */
final class Anchors {

  private Anchors() {}

  /** Equal ids give equal anchors, different ids different ones. */
  static String of(String prefix, String id) {
    StringBuilder anchor = new StringBuilder(prefix);
    id.codePoints()
        .forEach(
            character -> {
              if (character < 128 && Character.isLetterOrDigit(character) || character == '-') {
                anchor.append((char) character);
              } else {
                anchor.append('_').append(Integer.toHexString(character).toLowerCase(Locale.ROOT));
              }
            });
    return anchor.toString();
  }
}

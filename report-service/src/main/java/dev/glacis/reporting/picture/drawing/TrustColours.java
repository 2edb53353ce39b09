package dev.glacis.reporting.picture.drawing;

import java.util.Locale;

/** Colour scale of trust: warm where nothing is trusted, cool where much is, grey where unknown. */
final class TrustColours {

  private static final int[] UNTRUSTED = {0xFB, 0xE3, 0xD9};
  private static final int[] HALFWAY = {0xFD, 0xF5, 0xDC};
  private static final int[] TRUSTED = {0xDC, 0xEC, 0xF3};
  private static final String UNKNOWN = "#f0f0f1";

  private TrustColours() {}

  /**
   * @param rating 0 to 100; null when unknown
   */
  static String fill(Integer rating) {
    if (rating == null) {
      return UNKNOWN;
    }
    double trust = Math.clamp(rating, 0, 100) / 100.0;
    return trust < 0.5
        ? between(UNTRUSTED, HALFWAY, trust * 2)
        : between(HALFWAY, TRUSTED, trust * 2 - 1);
  }

  /** The line around a zone: the fill, much darker. */
  static String line(Integer rating) {
    if (rating == null) {
      return "#8a8f98";
    }
    return rating < 34 ? "#b5573a" : rating < 67 ? "#9a7b1f" : "#3f7591";
  }

  private static String between(int[] from, int[] to, double share) {
    return String.format(
        Locale.ROOT,
        "#%02x%02x%02x",
        mixed(from[0], to[0], share),
        mixed(from[1], to[1], share),
        mixed(from[2], to[2], share));
  }

  private static int mixed(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }
}

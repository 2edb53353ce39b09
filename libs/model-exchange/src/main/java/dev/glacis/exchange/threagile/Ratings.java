package dev.glacis.exchange.threagile;

import java.util.List;
import java.util.Locale;

/** Threagile's words for how much something is worth, each a quarter of our scale from the next. */
final class Ratings {

  static final List<String> CONFIDENTIALITY =
      List.of("public", "internal", "restricted", "confidential", "strictly-confidential");

  static final List<String> CRITICALITY =
      List.of("archive", "operational", "important", "critical", "mission-critical");

  private static final int STEP = 25;

  private Ratings() {}

  /** 0 to 100; null for no word, or one that is not known. */
  static Integer confidentiality(String word) {
    return rating(CONFIDENTIALITY, word);
  }

  /** 0 to 100, for integrity and availability; null for no word, or one that is not known. */
  static Integer criticality(String word) {
    return rating(CRITICALITY, word);
  }

  /** The nearest word for a rating. */
  static String word(List<String> words, int rating) {
    return words.get(Math.clamp((rating + STEP / 2) / STEP, 0, words.size() - 1));
  }

  private static Integer rating(List<String> words, String word) {
    int index = word == null ? -1 : words.indexOf(word.toLowerCase(Locale.ROOT));
    return index < 0 ? null : index * STEP;
  }
}

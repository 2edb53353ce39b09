package dev.glacis.engine.answer;

import dev.glacis.engine.evaluation.ElementRef;

/** Where the elements of a model stand in the document that it was read from. */
@FunctionalInterface
public interface SourcePlaces {

  /** The place of an element; null when it is not known. */
  SourcePlace of(ElementRef element);

  /** No place is known. */
  static SourcePlaces none() {
    return element -> null;
  }

  /**
   * A place.
   *
   * @param file name of the document; null when it came without one
   * @param line 1-based
   * @param pointer JSON pointer
   */
  record SourcePlace(String file, int line, String pointer) {}
}

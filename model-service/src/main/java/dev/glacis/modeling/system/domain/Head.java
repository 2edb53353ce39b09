package dev.glacis.modeling.system.domain;

/**
 * The newest revision of a system.
 *
 * @param number 0 when there is none
 * @param digest null when there is none
 */
public record Head(int number, String digest) {

  public static final Head NONE = new Head(0, null);

  /** Whether this revision says the same as a model with the given digest. */
  public boolean says(String modelDigest) {
    return modelDigest.equals(digest);
  }
}

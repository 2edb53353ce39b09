package dev.glacis.modeling.revision.application;

/**
 * A document as a caller sends it.
 *
 * @param mapping file that says what types of the document are here; null without one
 * @param format name of the document's format, or {@code auto}
 */
public record SentDocument(byte[] bytes, byte[] mapping, String format) {

  /** A document in any format, without a mapping file. */
  public static SentDocument of(byte[] bytes) {
    return new SentDocument(bytes, null, "auto");
  }
}

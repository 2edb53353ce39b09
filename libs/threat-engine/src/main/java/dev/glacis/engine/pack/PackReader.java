package dev.glacis.engine.pack;

/**
 * Reads compiled packs, vocabularies and standards. Refuses other formats and versions with a
 * message that names the place.
 */
public final class PackReader {

  /** Version of the compiled form; another one is refused. */
  public static final int FORMAT_VERSION = 3;

  private PackReader() {}

  public static Pack readPack(byte[] compiled) {
    return PackJson.read(checked(compiled, PackJson.FORMAT), Digests.sha256(compiled));
  }

  public static Vocabulary readVocabulary(byte[] compiled) {
    return VocabularyJson.read(checked(compiled, VocabularyJson.FORMAT));
  }

  public static Standards readStandards(byte[] compiled) {
    return StandardsJson.read(checked(compiled, StandardsJson.FORMAT));
  }

  private static JsonView checked(byte[] compiled, String format) {
    JsonView root = JsonView.of(compiled);
    if (!format.equals(root.text("format"))) {
      throw root.get("format").expected("'" + format + "'");
    }
    if (root.number("formatVersion") != FORMAT_VERSION) {
      throw root.get("formatVersion").expected(Integer.toString(FORMAT_VERSION));
    }
    return root;
  }
}

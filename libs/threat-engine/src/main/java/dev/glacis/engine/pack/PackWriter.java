package dev.glacis.engine.pack;

/**
 * Writes packs, vocabularies and standards in their compiled form; the same content gives the same
 * bytes.
 */
public final class PackWriter {

  private PackWriter() {}

  /** The compiled form; the pack's digest is not part of it, it is the digest of these bytes. */
  public static byte[] write(Pack pack) {
    return PackJson.write(pack);
  }

  public static byte[] write(Vocabulary vocabulary) {
    return VocabularyJson.write(vocabulary);
  }

  public static byte[] write(Standards standards) {
    return StandardsJson.write(standards);
  }

  /** The pack with the digest of its compiled form. */
  public static Pack withDigest(Pack pack) {
    return new Pack(
        pack.id(),
        pack.version(),
        pack.title(),
        pack.licence(),
        Digests.sha256(write(pack)),
        pack.requires(),
        pack.taxonomies(),
        pack.vocabulary(),
        pack.threats(),
        pack.countermeasures(),
        pack.changelog());
  }
}

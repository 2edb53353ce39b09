package dev.glacis.engine.pack;

import dev.glacis.engine.json.InvalidJsonException;
import dev.glacis.engine.json.JsonView;
import java.util.function.Function;

/**
 * Reads compiled packs, vocabularies and standards. Refuses other formats and versions with an
 * {@link InvalidPackException} that names the place.
 */
public final class PackReader {

  /** Version of the compiled form; another one is refused. */
  public static final int FORMAT_VERSION = 3;

  private PackReader() {}

  public static Pack readPack(byte[] compiled) {
    return read(compiled, PackJson.FORMAT, root -> PackJson.read(root, Digests.sha256(compiled)));
  }

  public static Vocabulary readVocabulary(byte[] compiled) {
    return read(compiled, VocabularyJson.FORMAT, VocabularyJson::read);
  }

  public static Standards readStandards(byte[] compiled) {
    return read(compiled, StandardsJson.FORMAT, StandardsJson::read);
  }

  private static <T> T read(byte[] compiled, String format, Function<JsonView, T> reader) {
    try {
      JsonView root = JsonView.of(compiled);
      root.get("format").only(format);
      if (root.get("formatVersion").number() != FORMAT_VERSION) {
        throw root.get("formatVersion").expected(Integer.toString(FORMAT_VERSION));
      }
      return reader.apply(root);
    } catch (InvalidJsonException e) {
      throw new InvalidPackException(e.getMessage(), e);
    }
  }
}

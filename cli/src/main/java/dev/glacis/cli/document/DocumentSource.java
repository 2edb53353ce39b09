package dev.glacis.cli.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a document comes from.
 *
 * @param file as the caller named it; null for standard input
 */
record DocumentSource(String file, Content content) {

  /** Opens the bytes of a document. */
  interface Content {
    InputStream open() throws IOException;
  }

  static DocumentSource of(Path file) {
    return new DocumentSource(file.toString(), () -> Files.newInputStream(file));
  }

  static DocumentSource standardInput(InputStream in) {
    return new DocumentSource(null, () -> in);
  }

  /** The bytes, one more than the limit when there are more. */
  byte[] read(int limit) throws IOException {
    try (InputStream in = content.open()) {
      return in.readNBytes(limit + 1);
    }
  }
}

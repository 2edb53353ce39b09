package dev.glacis.cli.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a document comes from.
 *
 * @param file as the caller named it; null for standard input
 */
record Source(String file, Content content) {

  /** Opens the bytes of a document. */
  interface Content {
    InputStream open() throws IOException;
  }

  static Source of(Path file) {
    return new Source(file.toString(), () -> Files.newInputStream(file));
  }

  static Source standardInput(InputStream in) {
    return new Source(null, () -> in);
  }

  /** The bytes, one more than a document may have when it has more. */
  byte[] read() throws IOException {
    try (InputStream in = content.open()) {
      return in.readNBytes(DocumentCheck.LIMIT_BYTES + 1);
    }
  }
}

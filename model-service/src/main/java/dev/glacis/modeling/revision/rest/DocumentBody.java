package dev.glacis.modeling.revision.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The bytes of a request; never more than the service's limit. */
final class DocumentBody {

  private DocumentBody() {}

  static byte[] bytes(InputStream body) {
    try {
      return body == null ? new byte[0] : body.readAllBytes();
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }
}

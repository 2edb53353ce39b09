package dev.glacis.modeling.revision.rest;

import dev.glacis.kit.document.FormParts;
import dev.glacis.modeling.revision.application.SentDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * The document of a request, never more than the service's limit: the body itself, or of a {@code
 * multipart/form-data} the part {@code document}, beside which there may be the part {@code
 * mapping}.
 */
final class DocumentBody {

  private DocumentBody() {}

  /**
   * @param contentType of the request; null without one
   * @param format name of the document's format, or {@code auto}
   */
  static SentDocument read(String contentType, InputStream body, String format) {
    byte[] bytes = bytes(body);
    if (!FormParts.isForm(contentType)) {
      return new SentDocument(bytes, null, format);
    }
    Map<String, byte[]> parts = FormParts.read(contentType, bytes);
    return new SentDocument(parts.get(FormParts.DOCUMENT), parts.get(FormParts.MAPPING), format);
  }

  private static byte[] bytes(InputStream body) {
    try {
      return body == null ? new byte[0] : body.readAllBytes();
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }
}

package dev.glacis.gateway.systems.graphql;

import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A document given as text, as the body of a call; a form where there is a mapping file too. */
record SentDocument(String contentType, byte[] bytes) {

  /**
   * @param mapping text of the mapping file; null without one
   */
  static SentDocument of(String document, String mapping) {
    if (mapping == null) {
      return new SentDocument(MediaType.APPLICATION_OCTET_STREAM, utf8(document));
    }
    String boundary = UUID.randomUUID().toString();
    String parts =
        part(boundary, "document", document)
            + part(boundary, "mapping", mapping)
            + "--"
            + boundary
            + "--\r\n";
    return new SentDocument(MediaType.MULTIPART_FORM_DATA + "; boundary=" + boundary, utf8(parts));
  }

  private static String part(String boundary, String name, String content) {
    return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
        .formatted(boundary, name, content);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

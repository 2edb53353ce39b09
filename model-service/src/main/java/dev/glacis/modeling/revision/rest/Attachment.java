package dev.glacis.modeling.revision.rest;

import dev.glacis.exchange.ExportedModel;
import dev.glacis.exchange.tree.DocumentText;
import dev.glacis.modeling.revision.domain.StoredDocument;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Answers that are documents: for saving, never for showing, as browsers would run some. */
final class Attachment {

  private Attachment() {}

  /** The bytes that were committed, in the encoding that they are in. */
  static Response of(StoredDocument document, int number) {
    String type = document.mediaType();
    String extension = type.substring(type.indexOf('/') + 1);
    String charset = DocumentText.charset(document.bytes());
    return answer(document.bytes(), type + ";charset=" + charset, number, extension);
  }

  static Response of(ExportedModel export, int number) {
    String type = export.mediaType() + ";charset=UTF-8";
    return answer(export.document(), type, number, export.extension());
  }

  private static Response answer(byte[] bytes, String type, int number, String extension) {
    String file = "revision-" + number + "." + extension;
    // A response without a type is written by what it holds; else Jackson makes base64 of bytes.
    return Response.ok(bytes)
        .header(HttpHeaders.CONTENT_TYPE, type)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
        .build();
  }
}

package dev.glacis.exchange.tree;

import dev.glacis.exchange.RefusalCode;
import dev.glacis.exchange.RefusedDocumentException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes that are text: UTF-8, or another encoding that they show they are in.
 *
 * @param bytes the text in UTF-8
 * @param start where the text begins in the bytes
 */
public record DocumentText(byte[] bytes, int start, String text) {

  /**
   * The encoding that a document shows, as media types name it; not whether all of it is in that.
   */
  public static String charset(byte[] document) {
    TextEncoding encoding = TextEncoding.of(document);
    String name = encoding.charset().name();
    // With a byte order mark, the name may not state the order as well (RFC 2781, section 3.3).
    return encoding.mark() > 0 ? name.replaceFirst("^(UTF-(16|32))[BL]E$", "$1") : name;
  }

  /**
   * Decodes a document.
   *
   * @throws RefusedDocumentException when it is too large or no text
   */
  public static DocumentText decode(byte[] document, int limitBytes) {
    if (document.length > limitBytes) {
      throw refused(
          RefusalCode.TOO_LARGE,
          "",
          "The document has " + document.length + " bytes; at most " + limitBytes + " are read.");
    }
    TextEncoding encoding = TextEncoding.of(document);
    if (encoding.charset().equals(StandardCharsets.UTF_8)) {
      return new DocumentText(document, encoding.mark(), utf8(document, encoding.mark()));
    }
    String text = checked(strictly(document, encoding));
    return new DocumentText(text.getBytes(StandardCharsets.UTF_8), 0, text);
  }

  private static String utf8(byte[] document, int start) {
    String text = new String(document, start, document.length - start, StandardCharsets.UTF_8);
    // The quick decoder puts this character in place of what is no UTF-8; an author may write it.
    return checked(
        text.indexOf('\uFFFD') < 0
            ? text
            : strictly(document, new TextEncoding(StandardCharsets.UTF_8, start)));
  }

  private static String checked(String text) {
    if (text.indexOf('\0') >= 0) {
      throw refused(RefusalCode.NOT_A_MODEL, "", "The document is binary data, not text.");
    }
    return text;
  }

  private static String strictly(byte[] document, TextEncoding encoding) {
    CharsetDecoder decoder =
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    int length = document.length - encoding.mark();
    ByteBuffer bytes = ByteBuffer.wrap(document, encoding.mark(), length);
    CharBuffer text = CharBuffer.allocate(length);
    CoderResult result = decoder.decode(bytes, text, true);
    if (result.isError()) {
      throw refused(
          RefusalCode.ENCODING,
          text.flip().toString(),
          "The byte at offset "
              + bytes.position()
              + " is not part of "
              + encoding.charset().name()
              + " text.");
    }
    return text.flip().toString();
  }

  /** A refusal at the place where a text ends. */
  private static RefusedDocumentException refused(RefusalCode code, String before, String message) {
    int line = 1 + (int) before.chars().filter(character -> character == '\n').count();
    int column = before.length() - before.lastIndexOf('\n');
    return new RefusedDocumentException(code, "", line, column, message);
  }
}

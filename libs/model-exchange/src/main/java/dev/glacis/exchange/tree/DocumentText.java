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
 * Bytes that are text: UTF-8 with or without a byte order mark, nothing else.
 *
 * @param start where the text begins in the bytes
 */
public record DocumentText(byte[] bytes, int start, String text) {

  /**
   * Decodes a document.
   *
   * @throws RefusedDocumentException when it is too large or no UTF-8 text
   */
  public static DocumentText decode(byte[] document, int limitBytes) {
    if (document.length > limitBytes) {
      throw refused(
          RefusalCode.TOO_LARGE,
          0,
          "The document has " + document.length + " bytes; at most " + limitBytes + " are read.");
    }
    refuseOtherEncodings(document);
    int start = startsWith(document, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    return new DocumentText(document, start, text(document, start));
  }

  private static String text(byte[] document, int start) {
    String text = new String(document, start, document.length - start, StandardCharsets.UTF_8);
    if (text.indexOf('\0') >= 0) {
      throw refused(RefusalCode.NOT_A_MODEL, 0, "The document is binary data, not text.");
    }
    // The quick decoder puts this character in place of what is no UTF-8; an author may write it.
    return text.indexOf('\uFFFD') < 0 ? text : strictly(document, start);
  }

  private static void refuseOtherEncodings(byte[] document) {
    boolean marked = startsWith(document, 0xFE, 0xFF) || startsWith(document, 0xFF, 0xFE);
    boolean unmarked =
        document.length >= 4
            && (document[0] == 0 && document[2] == 0 || document[1] == 0 && document[3] == 0);
    if (marked || unmarked) {
      throw refused(RefusalCode.ENCODING, 1, "The document is UTF-16 or UTF-32; save it as UTF-8.");
    }
  }

  private static String strictly(byte[] document, int start) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.wrap(document, start, document.length - start);
    CharBuffer text = CharBuffer.allocate(document.length - start);
    CoderResult result = decoder.decode(bytes, text, true);
    if (result.isError()) {
      throw refused(
          RefusalCode.ENCODING,
          1 + lineBreaks(text.flip()),
          "The byte at offset " + bytes.position() + " is not part of UTF-8 text.");
    }
    return text.flip().toString();
  }

  private static int lineBreaks(CharBuffer text) {
    return (int) text.chars().filter(character -> character == '\n').count();
  }

  private static boolean startsWith(byte[] document, int... octets) {
    for (int i = 0; i < octets.length; i++) {
      if (document.length <= i || (document[i] & 0xFF) != octets[i]) {
        return false;
      }
    }
    return true;
  }

  private static RefusedDocumentException refused(RefusalCode code, int line, String message) {
    return new RefusedDocumentException(code, "", line, message);
  }
}

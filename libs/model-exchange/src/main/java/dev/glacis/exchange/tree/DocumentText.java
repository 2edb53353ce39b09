package dev.glacis.exchange.tree;

import dev.glacis.exchange.RefusalCode;
import dev.glacis.exchange.RefusedDocumentException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that are text: UTF-8, or another encoding that they show they are in. */
public final class DocumentText {

  private final byte[] bytes;
  private final int start;
  private final AsciiScan ascii;
  private String text;

  /**
   * @param bytes the text in UTF-8
   * @param start where the text begins in the bytes
   * @param ascii what they were found to be, where they are nothing but ASCII; else null
   * @param text null where it can be had from ASCII
   */
  private DocumentText(byte[] bytes, int start, AsciiScan ascii, String text) {
    this.bytes = bytes;
    this.start = start;
    this.ascii = ascii;
    this.text = text;
  }

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
      AsciiScan scan = AsciiScan.of(document, encoding.mark());
      return scan.isText()
          ? new DocumentText(document, encoding.mark(), scan, null)
          : new DocumentText(document, encoding.mark(), null, utf8(document, encoding.mark()));
    }
    String text = checked(strictly(document, encoding));
    return new DocumentText(text.getBytes(StandardCharsets.UTF_8), 0, null, text);
  }

  byte[] bytes() {
    return bytes;
  }

  int start() {
    return start;
  }

  /** In bytes. */
  int length() {
    return bytes.length - start;
  }

  boolean isAscii() {
    return ascii != null;
  }

  /** A copy of the bytes from a position on, with ASCII put before them. */
  byte[] from(int position, String before) {
    byte[] rest = Arrays.copyOfRange(bytes, position - before.length(), bytes.length);
    System.arraycopy(before.getBytes(StandardCharsets.US_ASCII), 0, rest, 0, before.length());
    return rest;
  }

  /** The whole text; many readers do with the bytes. */
  public String text() {
    if (text == null) {
      text = new String(bytes, start, length(), StandardCharsets.US_ASCII);
    }
    return text;
  }

  /** Whether places in the bytes are places in the text. */
  boolean eachByteIsACharacter() {
    return ascii != null || length() <= text.length();
  }

  /** Whether the text may have escapes of JSON by number. */
  boolean hasNumberedEscapes() {
    return (ascii == null || ascii.hasBackslash()) && text().contains("\\u");
  }

  /** The first character that is no white space; a space when there is none. */
  public char firstCharacter() {
    int length = ascii == null ? text.length() : length();
    for (int i = 0; i < length; i++) {
      char character = ascii == null ? text.charAt(i) : (char) bytes[start + i];
      if (!Character.isWhitespace(character)) {
        return character;
      }
    }
    return ' ';
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

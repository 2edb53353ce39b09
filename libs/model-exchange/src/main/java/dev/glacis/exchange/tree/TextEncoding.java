package dev.glacis.exchange.tree;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which encoding the first bytes of a text show: a byte order mark, the zeros that wide encodings
 * put beside ASCII (RFC 4627, section 3), or an XML declaration of a one-byte encoding. Else UTF-8,
 * also where a declaration says UTF-16 of text that is none.
 *
 * @param mark bytes of the byte order mark
 */
record TextEncoding(Charset charset, int mark) {

  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

  private static final int DECLARATION = 200;
  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
  private static final List<String> ONE_BYTE = List.of("iso-8859-1", "windows-1252", "us-ascii");

  static TextEncoding of(byte[] text) {
    if (startsWith(text, 0xEF, 0xBB, 0xBF)) {
      return new TextEncoding(StandardCharsets.UTF_8, 3);
    }
    if (startsWith(text, 0xFF, 0xFE, 0, 0)) {
      return new TextEncoding(UTF_32LE, 4);
    }
    if (startsWith(text, 0, 0, 0xFE, 0xFF)) {
      return new TextEncoding(UTF_32BE, 4);
    }
    if (startsWith(text, 0xFE, 0xFF)) {
      return new TextEncoding(StandardCharsets.UTF_16BE, 2);
    }
    if (startsWith(text, 0xFF, 0xFE)) {
      return new TextEncoding(StandardCharsets.UTF_16LE, 2);
    }
    return new TextEncoding(unmarked(text), 0);
  }

  private static Charset unmarked(byte[] text) {
    return switch (zeros(text)) {
      case "0001" -> UTF_32BE;
      case "1000" -> UTF_32LE;
      case "0101" -> StandardCharsets.UTF_16BE;
      case "1010" -> StandardCharsets.UTF_16LE;
      default -> declared(text);
    };
  }

  /** For each of the first four bytes whether it is something. */
  private static String zeros(byte[] text) {
    StringBuilder zeros = new StringBuilder();
    for (int i = 0; i < Math.min(4, text.length); i++) {
      zeros.append(text[i] == 0 ? '0' : '1');
    }
    return zeros.toString();
  }

  private static Charset declared(byte[] text) {
    String start =
        new String(text, 0, Math.min(DECLARATION, text.length), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(start);
    if (declared.find()) {
      String name = declared.group(1).toLowerCase(Locale.ROOT);
      if (ONE_BYTE.contains(name)) {
        return Charset.forName(name);
      }
    }
    return StandardCharsets.UTF_8;
  }

  private static boolean startsWith(byte[] text, int... octets) {
    for (int i = 0; i < octets.length; i++) {
      if (text.length <= i || (text[i] & 0xFF) != octets[i]) {
        return false;
      }
    }
    return true;
  }
}

package dev.glacis.exchange.tree;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/**
 * Short texts of a document that come again and again: types, values of attributes. Each of them is
 * one text, as far as there is room. One that comes often keeps its place, and is given up only
 * after as many others wanted it.
 */
final class KnownTexts {

  /** A power of two: a few times what a vocabulary has values. */
  private static final int MOST = 1 << 11;

  /** Longer ones are hardly ever values that come again. */
  private static final int LONGEST = 40;

  private static final byte OFTEN = 100;

  private final String[] texts = new String[MOST];
  private final int[] hashes = new int[MOST];
  private final byte[] uses = new byte[MOST];

  /** The text at which a parser stands. */
  String at(JsonParser parser) throws IOException {
    int length = parser.getTextLength();
    if (length > LONGEST) {
      return parser.getText();
    }
    return of(parser.getTextCharacters(), parser.getTextOffset(), length);
  }

  String of(char[] characters, int start, int length) {
    int hash = hash(characters, start, length);
    int number = (hash ^ hash >>> 15) & MOST - 1;
    String text = texts[number];
    if (text != null && hashes[number] == hash && isSame(text, characters, start, length)) {
      uses[number] = (byte) Math.min(OFTEN, uses[number] + 1);
      return text;
    }
    String other = new String(characters, start, length);
    if (uses[number] > 0) {
      uses[number]--;
    } else {
      texts[number] = other;
      hashes[number] = hash;
    }
    return other;
  }

  /** That of {@link String#hashCode()}. */
  private static int hash(char[] characters, int start, int length) {
    int hash = 0;
    for (int i = start; i < start + length; i++) {
      hash = 31 * hash + characters[i];
    }
    return hash;
  }

  private static boolean isSame(String text, char[] characters, int start, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != characters[start + i]) {
        return false;
      }
    }
    return true;
  }
}

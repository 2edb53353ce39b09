package dev.glacis.engine.graph;

/**
 * The codes of values that come again and again as the same objects, as those of one model do: a
 * large one states hundreds of thousands, so that every step to their columns counts. One thread
 * uses it at a time.
 */
final class CodesMet {

  private static final int LEAST_BITS = 5;
  private static final int MOST_BITS = 12;
  private static final int SPREADING = 0x9E3779B9;

  private final VocabularyIndex vocabulary;
  private final int shift;
  private final Object[] pairs;
  private final int[] codes;

  /**
   * @param elements how many elements state values, as few take little room
   */
  CodesMet(VocabularyIndex vocabulary, int elements) {
    this.vocabulary = vocabulary;
    int bits =
        Math.clamp(Integer.SIZE - Integer.numberOfLeadingZeros(elements), LEAST_BITS, MOST_BITS);
    this.shift = Integer.SIZE - bits;
    this.pairs = new Object[2 << bits];
    this.codes = new int[1 << bits];
  }

  /**
   * The code of a value, and above {@link Character#SIZE} bits the slot of its attribute; 0 when it
   * is none of the vocabulary's own objects.
   */
  int of(String attribute, Object value) {
    int hash;
    if (value instanceof String text) {
      hash = text.hashCode();
    } else if (value instanceof Boolean flag) {
      hash = flag ? 1 : 0;
    } else {
      return 0;
    }
    int place = (31 * attribute.hashCode() + hash) * SPREADING >>> shift;
    if (pairs[2 * place] != attribute || pairs[2 * place + 1] != value) {
      pairs[2 * place] = attribute;
      pairs[2 * place + 1] = value;
      codes[place] = looked(attribute, value);
    }
    return codes[place];
  }

  private int looked(String attribute, Object value) {
    int slot = vocabulary.slot(attribute);
    int code = slot < 0 ? 0 : vocabulary.choices(slot).ofSame(value);
    return code == 0 ? 0 : slot << Character.SIZE | code;
  }
}

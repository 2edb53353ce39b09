package dev.glacis.engine.graph;

import java.util.function.Predicate;

/** Free texts. */
public final class TextColumn implements AttributeColumn {

  /** Room for texts that are remembered; a power of two. */
  private static final int MET = 64;

  private final String[] texts;
  private final LazyBits bits = new LazyBits();

  TextColumn(int elements) {
    this(new String[elements]);
  }

  private TextColumn(String[] texts) {
    this.texts = texts;
  }

  @Override
  public boolean known(int element) {
    return texts[element] != null;
  }

  @Override
  public Object value(int element) {
    return texts[element];
  }

  @Override
  public void set(int element, Object value) {
    texts[element] = (String) value;
  }

  @Override
  public void take(int element, AttributeColumn from, int there) {
    texts[element] = ((TextColumn) from).texts[there];
  }

  @Override
  public void complete(AttributeColumn from, int[] there) {
    String[] others = ((TextColumn) from).texts;
    for (int i = 0; i < texts.length; i++) {
      if (texts[i] == null) {
        texts[i] = others[there[i]];
      }
    }
  }

  @Override
  public AttributeColumn copy() {
    return new TextColumn(texts.clone());
  }

  @Override
  public long[] known() {
    return bits.get(() -> new long[][] {matching(text -> true)})[0];
  }

  /**
   * One bit per element whose text is known and satisfies the condition, which is asked once about
   * most texts: a model has few that come again and again.
   */
  public long[] matching(Predicate<String> condition) {
    long[] set = Bits.none(texts.length);
    String[] met = new String[MET];
    boolean[] matches = new boolean[MET];
    for (int i = 0; i < texts.length; i++) {
      String text = texts[i];
      if (text != null) {
        int place = text.hashCode() & MET - 1;
        if (met[place] != text) {
          met[place] = text;
          matches[place] = condition.test(text);
        }
        if (matches[place]) {
          Bits.add(set, i);
        }
      }
    }
    return set;
  }
}

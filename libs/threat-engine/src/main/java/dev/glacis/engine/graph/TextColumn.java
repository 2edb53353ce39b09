package dev.glacis.engine.graph;

import java.util.function.Predicate;

/** Free texts. */
public final class TextColumn implements AttributeColumn {

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

  /** One bit per element whose text is known and satisfies the condition. */
  public long[] matching(Predicate<String> condition) {
    long[] set = Bits.none(texts.length);
    for (int i = 0; i < texts.length; i++) {
      if (texts[i] != null && condition.test(texts[i])) {
        Bits.add(set, i);
      }
    }
    return set;
  }
}

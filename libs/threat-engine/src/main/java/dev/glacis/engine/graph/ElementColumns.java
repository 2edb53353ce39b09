package dev.glacis.engine.graph;

import dev.glacis.engine.model.Attributes;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** What the elements of one kind state, by attribute, and what holds for them in effect. */
final class ElementColumns {

  private final VocabularyIndex vocabulary;
  private final int elements;
  private final AttributeColumn[] stated;
  private final byte[][] codes;
  private final AtomicReferenceArray<AttributeColumn> effective;
  private final CodesMet met;
  private final BiConsumer<String, Object> filler = this::fill;
  private int filling;

  /**
   * @param met of the values that elements state
   */
  ElementColumns(VocabularyIndex vocabulary, CodesMet met, int elements) {
    this.vocabulary = vocabulary;
    this.met = met;
    this.elements = elements;
    this.stated = new AttributeColumn[vocabulary.size()];
    this.codes = new byte[vocabulary.size()][];
    this.effective = new AtomicReferenceArray<>(vocabulary.size());
  }

  void fill(int element, Attributes attributes) {
    if (attributes != null) {
      filling = element;
      attributes.values().forEach(filler);
    }
  }

  private void fill(String name, Object value) {
    int code = met.of(name, value);
    byte[] known = code == 0 ? null : codes[code >>> Character.SIZE];
    if (known != null) {
      known[filling] = (byte) code;
      return;
    }
    int slot = vocabulary.slot(name);
    Object read = slot < 0 ? null : AttributeValues.read(vocabulary.definition(slot), value);
    AttributeColumn column = read == null ? null : column(slot);
    if (column != null) {
      column.set(filling, read);
    }
  }

  private AttributeColumn column(int slot) {
    if (stated[slot] == null) {
      stated[slot] = vocabulary.newColumn(slot, elements);
      codes[slot] = stated[slot] instanceof CodeColumn column ? column.bytes() : null;
    }
    return stated[slot];
  }

  /** Null when no element states it, or when such values have no column. */
  AttributeColumn stated(int slot) {
    return slot < 0 ? null : stated[slot];
  }

  /**
   * What is stated, to be read or to be completed; null when such values have no column.
   *
   * @param own whether it must be a copy, as more is put into it
   */
  AttributeColumn begun(int slot, boolean own) {
    AttributeColumn column = stated[slot];
    if (column == null) {
      return vocabulary.newColumn(slot, elements);
    }
    return own ? column.copy() : column;
  }

  /** The effective column, made when first asked for; several threads may ask. */
  AttributeColumn effective(int slot, Supplier<AttributeColumn> making) {
    AttributeColumn made = effective.get(slot);
    if (made == null) {
      made = making.get();
      effective.set(slot, made);
    }
    return made;
  }
}

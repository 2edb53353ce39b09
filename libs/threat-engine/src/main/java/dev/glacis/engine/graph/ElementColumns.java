package dev.glacis.engine.graph;

import dev.glacis.engine.model.Attributes;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** What the elements of one kind state, by attribute, and what holds for them in effect. */
final class ElementColumns {

  private final VocabularyIndex vocabulary;
  private final int elements;
  private final AttributeColumn[] stated;
  private final byte[][] codes;
  private final AtomicReferenceArray<AttributeColumn> effective;

  ElementColumns(VocabularyIndex vocabulary, int elements) {
    this.vocabulary = vocabulary;
    this.elements = elements;
    this.stated = new AttributeColumn[vocabulary.size()];
    this.codes = new byte[vocabulary.size()][];
    this.effective = new AtomicReferenceArray<>(vocabulary.size());
  }

  private ElementColumns(ElementColumns other) {
    this.vocabulary = other.vocabulary;
    this.elements = other.elements;
    this.stated = other.stated;
    this.codes = other.codes;
    this.effective = new AtomicReferenceArray<>(vocabulary.size());
    for (int slot = 0; slot < vocabulary.size(); slot++) {
      effective.set(slot, other.effective.get(slot));
    }
  }

  /** The same statements; of some attributes, what holds in effect is worked out anew. */
  ElementColumns anewFor(Collection<String> attributes) {
    ElementColumns columns = new ElementColumns(this);
    for (String attribute : attributes) {
      int slot = vocabulary.slot(attribute);
      if (slot >= 0) {
        columns.effective.set(slot, null);
      }
    }
    return columns;
  }

  /**
   * Takes in what all elements state.
   *
   * @param attributes of each element; null for none
   */
  void fill(IntFunction<Attributes> attributes, CodesMet met) {
    Filling filling = new Filling(met);
    for (int i = 0; i < elements; i++) {
      Attributes stated = attributes.apply(i);
      if (stated != null) {
        filling.element = i;
        stated.values().forEach(filling);
      }
    }
  }

  /** Puts values into the columns of their attributes. */
  private final class Filling implements BiConsumer<String, Object> {

    private final CodesMet met;
    private int element;

    Filling(CodesMet met) {
      this.met = met;
    }

    @Override
    public void accept(String name, Object value) {
      int code = met.of(name, value);
      byte[] known = code == 0 ? null : codes[code >>> Character.SIZE];
      if (known != null) {
        known[element] = (byte) code;
        return;
      }
      int slot = vocabulary.slot(name);
      Object read = slot < 0 ? null : AttributeValues.read(vocabulary.definition(slot), value);
      AttributeColumn column = read == null ? null : column(slot);
      if (column != null) {
        column.set(element, read);
      }
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

package dev.glacis.benchmark.bitmask;

import dev.glacis.benchmark.plain.Coding;
import dev.glacis.benchmark.plain.PlainElement;
import dev.glacis.benchmark.plain.PlainModel;
import dev.glacis.benchmark.rule.Clause;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** One bit column per value that a rule asks for, over the elements of one kind. */
final class ColumnSet<E extends PlainElement> {

  private final E[] elements;
  private final Coding coding;
  private final Map<Object, long[]> columns = new HashMap<>();

  ColumnSet(E[] elements, Coding coding) {
    this.elements = elements;
    this.coding = coding;
  }

  /** A bit for every element. */
  long[] all() {
    return column("all", element -> true);
  }

  long[] is(String attribute, String value) {
    int slot = coding.codeSlot(attribute);
    int code = coding.code(attribute, value);
    return column(new Clause.Is(attribute, value), element -> element.codes[slot] == code);
  }

  long[] flag(Clause.Flag flag) {
    long mask = coding.flag(flag.attribute());
    return column(flag, element -> (element.flags & mask) != 0 == flag.value());
  }

  long[] contains(Clause.Contains contains) {
    int slot = coding.setSlot(contains.attribute());
    long mask = coding.member(contains.attribute(), contains.value());
    return column(contains, element -> (element.sets[slot] & mask) != 0);
  }

  long[] derived(Clause.Derived derived) {
    long mask = PlainModel.bit(derived.fact());
    return column(derived, element -> (element.graphFacts & mask) != 0);
  }

  /** The column of the key, made when it is asked for the first time. */
  long[] column(Object key, Predicate<E> test) {
    return columns.computeIfAbsent(key, unknown -> fill(test));
  }

  long[] room() {
    return new long[Bits.words(elements.length)];
  }

  private long[] fill(Predicate<E> test) {
    long[] column = room();
    for (E element : elements) {
      if (test.test(element)) {
        Bits.set(column, element.index);
      }
    }
    return column;
  }
}

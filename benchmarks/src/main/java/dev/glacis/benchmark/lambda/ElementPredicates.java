package dev.glacis.benchmark.lambda;

import dev.glacis.benchmark.plain.Coding;
import dev.glacis.benchmark.plain.PlainElement;
import dev.glacis.benchmark.plain.PlainModel;
import dev.glacis.benchmark.rule.Clause;
import java.util.List;
import java.util.function.Predicate;

/** Lambdas that components and flows share. Each captures coded values only. */
final class ElementPredicates {

  private ElementPredicates() {}

  static <E extends PlainElement> Predicate<E> is(Coding coding, Clause.Is is) {
    int slot = coding.codeSlot(is.attribute());
    int code = coding.code(is.attribute(), is.value());
    return element -> element.codes[slot] == code;
  }

  static <E extends PlainElement> Predicate<E> oneOf(Coding coding, Clause.OneOf oneOf) {
    int slot = coding.codeSlot(oneOf.attribute());
    long wanted = 0;
    for (String value : oneOf.values()) {
      wanted |= 1L << coding.code(oneOf.attribute(), value);
    }
    long codes = wanted;
    return element -> (codes >>> element.codes[slot] & 1) != 0;
  }

  static <E extends PlainElement> Predicate<E> flag(Coding coding, Clause.Flag flag) {
    long mask = coding.flag(flag.attribute());
    return flag.value()
        ? element -> (element.flags & mask) != 0
        : element -> (element.flags & mask) == 0;
  }

  static <E extends PlainElement> Predicate<E> contains(Coding coding, Clause.Contains contains) {
    int slot = coding.setSlot(contains.attribute());
    long mask = coding.member(contains.attribute(), contains.value());
    return element -> (element.sets[slot] & mask) != 0;
  }

  static <E extends PlainElement> Predicate<E> derived(Clause.Derived derived) {
    long mask = PlainModel.bit(derived.fact());
    return element -> (element.graphFacts & mask) != 0;
  }

  static <E> Predicate<E> all(List<Predicate<E>> parts) {
    return switch (parts.size()) {
      case 2 -> both(parts.get(0), parts.get(1));
      case 3 -> three(parts.get(0), parts.get(1), parts.get(2));
      default -> parts.stream().reduce(Predicate::and).orElseThrow();
    };
  }

  static <E> Predicate<E> any(List<Predicate<E>> parts) {
    return parts.stream().reduce(Predicate::or).orElseThrow();
  }

  private static <E> Predicate<E> both(Predicate<E> first, Predicate<E> second) {
    return element -> first.test(element) && second.test(element);
  }

  private static <E> Predicate<E> three(
      Predicate<E> first, Predicate<E> second, Predicate<E> third) {
    return element -> first.test(element) && second.test(element) && third.test(element);
  }
}

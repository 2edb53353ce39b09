package dev.glacis.exchange.difference;

import dev.glacis.engine.model.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The elements of one kind in two models, each by id.
 *
 * @param kept elements that both have
 * @param beforeOf place of each element of the newer model in the older one, -1 for added ones
 */
record PairedElements(
    List<Element> added, List<Element> removed, List<ElementPair> kept, int[] beforeOf) {

  static PairedElements of(List<? extends Element> before, List<? extends Element> after) {
    Element[] older = sorted(before);
    Element[] newer = sorted(after);
    PairedElements paired =
        new PairedElements(
            new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new int[newer.length]);
    int b = 0;
    int a = 0;
    while (b < older.length || a < newer.length) {
      int order = order(older, b, newer, a);
      if (order < 0) {
        paired.removed.add(older[b++]);
      } else if (order > 0) {
        paired.beforeOf[a] = -1;
        paired.added.add(newer[a++]);
      } else {
        paired.beforeOf[a] = b;
        paired.kept.add(new ElementPair(older[b], newer[a], b++, a++));
      }
    }
    return paired;
  }

  private static int order(Element[] older, int b, Element[] newer, int a) {
    if (b == older.length) {
      return 1;
    }
    return a == newer.length ? -1 : older[b].id().compareTo(newer[a].id());
  }

  private static Element[] sorted(List<? extends Element> elements) {
    return elements.stream().sorted(Comparator.comparing(Element::id)).toArray(Element[]::new);
  }
}

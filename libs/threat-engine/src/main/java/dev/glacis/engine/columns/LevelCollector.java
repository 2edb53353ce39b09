package dev.glacis.engine.columns;

import dev.glacis.engine.graph.Bits;

/** Collects levels element by element; what is not added can never hold. */
final class LevelCollector {

  private final long[] none;
  private final long[] one;
  private final long[] two;
  private final long[] any;
  private boolean open;

  LevelCollector(int elements) {
    this.none = Bits.none(elements);
    this.one = Bits.none(elements);
    this.two = Bits.none(elements);
    this.any = Bits.none(elements);
  }

  /**
   * Adds an element, once.
   *
   * @param cost unknown facts that it takes
   */
  void add(int element, int cost) {
    open |= cost != 0 && cost != Levels.NEVER;
    switch (cost) {
      case 0 -> Bits.add(none, element);
      case 1 -> Bits.add(one, element);
      case 2 -> Bits.add(two, element);
      case Levels.MANY -> Bits.add(any, element);
      default -> {}
    }
  }

  /** Ends collecting. */
  Levels levels(Doubt doubt) {
    if (!open) {
      return Levels.known(none);
    }
    for (int w = 0; w < none.length; w++) {
      one[w] |= none[w];
      two[w] |= one[w];
      any[w] |= two[w];
    }
    return new Levels(none, one, two, any, doubt);
  }
}

package dev.glacis.engine.graph;

import java.util.function.Supplier;

/** Bit sets that are made when first asked for; several threads may ask. */
final class LazyBits {

  private volatile long[][] sets;

  long[][] get(Supplier<long[][]> making) {
    long[][] made = sets;
    if (made == null) {
      made = making.get();
      sets = made;
    }
    return made;
  }
}

package dev.glacis.benchmark.bitmask;

/** Takes away the candidates for which a clause does not hold. */
interface Filter {

  /** Clears bits; sets none. */
  void retain(long[] candidates);

  /** What it costs to ask about one candidate; the cheaper ones come first. */
  int cost();
}

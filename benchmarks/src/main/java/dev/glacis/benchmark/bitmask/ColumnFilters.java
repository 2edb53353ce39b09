package dev.glacis.benchmark.bitmask;

/** Filters that take one step per word. */
final class ColumnFilters {

  private ColumnFilters() {}

  /** One to three columns at once. */
  record Every(long[][] columns) implements Filter {
    @Override
    public void retain(long[] candidates) {
      switch (columns.length) {
        case 1 -> Bits.and(candidates, columns[0]);
        case 2 -> Bits.and(candidates, columns[0], columns[1]);
        default -> Bits.and(candidates, columns[0], columns[1], columns[2]);
      }
    }

    @Override
    public int cost() {
      return 0;
    }
  }

  /** One of two or three columns. */
  record Either(long[][] columns) implements Filter {
    @Override
    public void retain(long[] candidates) {
      if (columns.length == 2) {
        Bits.andEither(candidates, columns[0], columns[1]);
      } else {
        Bits.andEither(candidates, columns[0], columns[1], columns[2]);
      }
    }

    @Override
    public int cost() {
      return 1;
    }
  }

  /** One filter after the other. */
  record Sequence(Filter[] parts) implements Filter {
    @Override
    public void retain(long[] candidates) {
      for (Filter part : parts) {
        part.retain(candidates);
      }
    }

    @Override
    public int cost() {
      return parts[parts.length - 1].cost();
    }
  }
}

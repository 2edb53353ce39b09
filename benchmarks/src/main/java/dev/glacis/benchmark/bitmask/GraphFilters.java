package dev.glacis.benchmark.bitmask;

/** Filters that follow an edge from each candidate that is left. */
final class GraphFilters {

  private GraphFilters() {}

  /**
   * The component at one end of a flow.
   *
   * @param ends component by flow
   * @param all every component
   * @param body about components
   * @param scratch room for components
   */
  record At(int[] ends, long[] all, Filter body, long[] scratch) implements Filter {
    @Override
    public void retain(long[] candidates) {
      System.arraycopy(all, 0, scratch, 0, scratch.length);
      body.retain(scratch);
      for (int w = 0; w < candidates.length; w++) {
        long word = candidates[w];
        for (long left = word; left != 0; left &= left - 1) {
          int flow = (w << 6) + Long.numberOfTrailingZeros(left);
          word &= ~((~scratch[ends[flow] >>> 6] >>> ends[flow] & 1) << flow);
        }
        candidates[w] = word;
      }
    }

    @Override
    public int cost() {
      return 10 + body.cost();
    }
  }

  /**
   * The flows of a component.
   *
   * @param edges flows by component
   * @param all every flow
   * @param body about flows
   * @param scratch room for flows
   */
  record Flows(boolean every, Edges edges, long[] all, Filter body, long[] scratch)
      implements Filter {
    @Override
    public void retain(long[] candidates) {
      System.arraycopy(all, 0, scratch, 0, scratch.length);
      body.retain(scratch);
      for (int w = 0; w < candidates.length; w++) {
        long word = candidates[w];
        for (long left = word; left != 0; left &= left - 1) {
          int component = (w << 6) + Long.numberOfTrailingZeros(left);
          if (every ? !edges.every(component, scratch) : !edges.some(component, scratch)) {
            word &= ~(left & -left);
          }
        }
        candidates[w] = word;
      }
    }

    @Override
    public int cost() {
      return 20 + body.cost();
    }
  }
}

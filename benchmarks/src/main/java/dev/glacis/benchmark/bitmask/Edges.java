package dev.glacis.benchmark.bitmask;

import dev.glacis.benchmark.plain.PlainComponent;
import dev.glacis.benchmark.plain.PlainFlow;
import java.util.function.Function;

/**
 * Flows by component, in one array.
 *
 * @param starts place of a component's first flow; one more entry than components
 */
record Edges(int[] starts, int[] flows) {

  static Edges of(PlainComponent[] components, Function<PlainComponent, PlainFlow[]> flows) {
    int[] starts = new int[components.length + 1];
    for (int i = 0; i < components.length; i++) {
      starts[i + 1] = starts[i] + flows.apply(components[i]).length;
    }
    int[] all = new int[starts[components.length]];
    for (int i = 0; i < components.length; i++) {
      int next = starts[i];
      for (PlainFlow flow : flows.apply(components[i])) {
        all[next++] = flow.index;
      }
    }
    return new Edges(starts, all);
  }

  boolean some(int component, long[] marked) {
    for (int i = starts[component]; i < starts[component + 1]; i++) {
      if (Bits.get(marked, flows[i])) {
        return true;
      }
    }
    return false;
  }

  boolean every(int component, long[] marked) {
    for (int i = starts[component]; i < starts[component + 1]; i++) {
      if (!Bits.get(marked, flows[i])) {
        return false;
      }
    }
    return true;
  }
}

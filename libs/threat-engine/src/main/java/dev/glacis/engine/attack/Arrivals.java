package dev.glacis.engine.attack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Which kinds of content have arrived at which component and, when traced, over which flow each
 * came first.
 */
final class Arrivals {

  /** Kinds per component in the arrays; a power of two from {@link ContentKinds#BITS} on. */
  private static final int SLOTS = 16;

  /** Stands for a kind: it was written at the other end of the flow, or here. */
  static final int WRITTEN = -1;

  private static final int HERE = -1;

  private final boolean traced;
  private final int[] kinds;
  private final int[] viaFlow;
  private final int[] viaKind;
  private final int[] turn;
  private final IntList touched = new IntList();
  private int turns;

  Arrivals(int components, boolean traced) {
    this.traced = traced;
    kinds = new int[components];
    int slots = traced ? components * SLOTS : 0;
    viaFlow = new int[slots];
    viaKind = new int[slots];
    turn = new int[slots];
  }

  void clear() {
    for (int i = 0; i < touched.size(); i++) {
      kinds[touched.get(i)] = 0;
    }
    touched.clear();
    turns = 0;
  }

  /** Kinds that have arrived at a component. */
  int at(int component) {
    return kinds[component];
  }

  /** Components where something has arrived. */
  IntList touched() {
    return touched;
  }

  /** Content that begins at a component. */
  int begin(int component, int arriving) {
    return add(component, arriving, HERE, 0);
  }

  /**
   * Content that comes over a flow.
   *
   * @param handedOn kinds that had arrived where the flow begins and are handed on; 0 when it was
   *     written there
   * @return the kinds that had not arrived before
   */
  int add(int component, int arriving, int flow, int handedOn) {
    int fresh = arriving & ~kinds[component];
    if (fresh != 0 && kinds[component] == 0) {
      touched.add(component);
    }
    kinds[component] |= fresh;
    if (traced) {
      trace(component, fresh, flow, handedOn);
    }
    return fresh;
  }

  private void trace(int component, int fresh, int flow, int handedOn) {
    for (int rest = fresh; rest != 0; rest &= rest - 1) {
      int kind = Integer.numberOfTrailingZeros(rest);
      int slot = component * SLOTS + kind;
      viaFlow[slot] = flow;
      viaKind[slot] = before(kind, handedOn);
      turn[slot] = turns++;
    }
  }

  private static int before(int kind, int handedOn) {
    if (handedOn == 0) {
      return WRITTEN;
    }
    return (handedOn & 1 << kind) != 0 ? kind : Integer.numberOfTrailingZeros(handedOn);
  }

  /**
   * Of traced arrivals, the way by which the first of the wanted kinds came: component, flow,
   * component and so on.
   */
  List<Integer> route(FlowNetwork network, int component, int wanted) {
    List<Integer> route = new ArrayList<>(List.of(component));
    int at = component;
    int kind = first(component, wanted);
    while (kind != WRITTEN && viaFlow[at * SLOTS + kind] != HERE) {
      int flow = viaFlow[at * SLOTS + kind];
      kind = viaKind[at * SLOTS + kind];
      at = network.other(flow, at);
      route.add(flow);
      route.add(at);
    }
    Collections.reverse(route);
    return route;
  }

  private int first(int component, int wanted) {
    int first = WRITTEN;
    for (int rest = kinds[component] & wanted; rest != 0; rest &= rest - 1) {
      int kind = Integer.numberOfTrailingZeros(rest);
      if (first == WRITTEN || turn[component * SLOTS + kind] < turn[component * SLOTS + first]) {
        first = kind;
      }
    }
    return first;
  }
}

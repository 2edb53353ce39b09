package dev.glacis.engine.attack;

import dev.glacis.engine.graph.ZoneNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * A bound on how cheaply a path can end after a step: the cheapest end that lies anywhere along
 * flows, whatever they carry, or beside a foothold. Cheapest ends go first and nothing is visited
 * twice, so that it takes linear time.
 */
final class RestBound {

  private final FlowNetwork network;
  private final StepIndex steps;
  private final Map<ZoneNode, Integer> zones = new IdentityHashMap<>();
  private final long[] best;
  private final List<IntList> footholds = new ArrayList<>();
  private final IntList queue = new IntList();

  RestBound(FlowNetwork network, StepIndex steps, boolean[] initial) {
    this.network = network;
    this.steps = steps;
    numberZones();
    best = filled(network.components() + zones.size());
    List<Integer> ends = new ArrayList<>();
    for (int number = 0; number < steps.size(); number++) {
      if (steps.step(number).end() && !initial[number]) {
        ends.add(number);
      }
    }
    ends.sort(Comparator.comparing(end -> cost(steps.step(end))));
    ends.forEach(end -> settle(steps.step(end)));
  }

  /** At most the cost of what follows the step; {@link Chains#DEAD_END} when nothing can. */
  long after(Step step) {
    if (!step.leads()) {
      return Chains.DEAD_END;
    } else if (!step.onFlow()) {
      return best[step.place()];
    }
    long there = best[network.destination(step.place())];
    return network.twoWay(step.place())
        ? Math.min(there, best[network.source(step.place())])
        : there;
  }

  private static long cost(Step end) {
    return end.laterCost() + end.impactCost();
  }

  private void settle(Step end) {
    long cost = cost(end);
    if (end.onFlow()) {
      reachFlow(end.place(), cost);
    } else {
      reachComponent(end.place(), cost);
    }
    for (int head = 0; head < queue.size(); head++) {
      int node = queue.get(head);
      if (node < network.components()) {
        reachComponent(node, cost);
      } else {
        IntList standing = footholds.get(node - network.components());
        for (int i = 0; i < standing.size(); i++) {
          set(standing.get(i), cost);
        }
      }
    }
    queue.clear();
  }

  /** From where content or a step on a flow, which lets content in at its ends, gets there. */
  private void reachComponent(int component, long cost) {
    network.component(component).incoming().stream()
        .mapToInt(network::number)
        .forEach(
            flow -> {
              set(network.other(flow, component), cost);
              if (leads(flow)) {
                reachFlow(flow, cost);
              }
            });
  }

  private void reachFlow(int flow, long cost) {
    for (int end : new int[] {network.source(flow), network.destination(flow)}) {
      set(end, cost);
      if (zone(end) >= 0) {
        set(zone(end), cost);
      }
    }
  }

  private boolean leads(int flow) {
    for (int step : steps.onFlow(flow)) {
      if (steps.step(step).leads()) {
        return true;
      }
    }
    return false;
  }

  private void set(int node, long cost) {
    if (best[node] == Chains.DEAD_END) {
      best[node] = cost;
      queue.add(node);
    }
  }

  private int zone(int component) {
    ZoneNode zone = network.component(component).zone();
    return zone == null ? -1 : zones.get(zone);
  }

  private void numberZones() {
    for (int component = 0; component < network.components(); component++) {
      ZoneNode zone = network.component(component).zone();
      if (zone != null && zones.putIfAbsent(zone, network.components() + zones.size()) == null) {
        footholds.add(new IntList());
      }
      for (int step : steps.atComponent(component)) {
        if (zone != null && steps.step(step).foothold()) {
          footholds.get(zone(component) - network.components()).add(component);
        }
      }
    }
  }

  private static long[] filled(int size) {
    long[] values = new long[size];
    Arrays.fill(values, Chains.DEAD_END);
    return values;
  }
}

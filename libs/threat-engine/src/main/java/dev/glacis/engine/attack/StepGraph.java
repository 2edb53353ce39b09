package dev.glacis.engine.attack;

import dev.glacis.engine.graph.ZoneNode;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Which steps an attacker can begin with, and which a step makes possible; found when asked. */
final class StepGraph implements Chains {

  private static final int[] NONE = {};

  private final FlowNetwork network;
  private final StepIndex steps;
  private final Spread spread;
  private final Map<ZoneNode, IntList> onWay = new IdentityHashMap<>();
  private final boolean[] initial;
  private final int[] initialSteps;
  private final Map<Integer, int[]> successors = new HashMap<>();
  private final RestBound rest;
  private long compared;

  StepGraph(FlowNetwork network, StepIndex steps, List<EntryPoint> entries) {
    this.network = network;
    this.steps = steps;
    this.spread = new Spread(network, false);
    indexZones();
    initial = new boolean[steps.size()];
    spread.fromEntries(entries);
    initialSteps = findInitial();
    rest = new RestBound(network, steps, initial);
  }

  @Override
  public int[] initial() {
    return initialSteps;
  }

  @Override
  public int[] successors(int number) {
    Step step = steps.step(number);
    if (!step.leads()) {
      return NONE;
    }
    int key = 4 * step.place() + (step.onFlow() ? 2 : step.foothold() ? 1 : 0);
    int[] found = successors.get(key);
    if (found == null) {
      found = find(step);
      successors.put(key, found);
    }
    return found;
  }

  @Override
  public long cost(int step, boolean first) {
    return first ? steps.step(step).firstCost() : steps.step(step).laterCost();
  }

  @Override
  public long endCost(int step) {
    return steps.step(step).end() ? steps.step(step).impactCost() : -1;
  }

  @Override
  public long leastRest(int step) {
    return rest.after(steps.step(step));
  }

  @Override
  public boolean samePlace(int step, int other) {
    return steps.step(step).samePlace(steps.step(other));
  }

  @Override
  public long work() {
    return spread.work() + compared;
  }

  /** Who stands in a zone can change what passes; to read it takes one of its ends. */
  private void indexZones() {
    for (int number = 0; number < steps.size(); number++) {
      Step step = steps.step(number);
      if (step.onFlow() && step.gain().leads()) {
        ZoneNode from = network.component(network.source(step.place())).zone();
        ZoneNode to = network.component(network.destination(step.place())).zone();
        addToZone(from, number);
        if (to != from) {
          addToZone(to, number);
        }
      }
    }
  }

  private void addToZone(ZoneNode zone, int step) {
    if (zone != null) {
      onWay.computeIfAbsent(zone, key -> new IntList()).add(step);
    }
  }

  private int[] findInitial() {
    IntList found = new IntList();
    for (int number = 0; number < steps.size(); number++) {
      Step step = steps.step(number);
      if (reached(step) || step.onFlow() && network.touchesOutside(step.place())) {
        initial[number] = true;
        found.add(number);
      }
    }
    return found.distinct();
  }

  private boolean reached(Step step) {
    int there = step.onFlow() ? spread.traffic(step.place()) : spread.arrivals().at(step.place());
    return (there & step.needs()) != 0;
  }

  private int[] find(Step step) {
    IntList found = new IntList();
    if (step.onFlow()) {
      spread.fromFlow(step.place());
    } else {
      spread.fromComponent(step.place());
      addAll(beside(step), found, step);
    }
    IntList components = spread.arrivals().touched();
    for (int i = 0; i < components.size(); i++) {
      addReached(steps.atComponent(components.get(i)), found, step);
    }
    for (int i = 0; i < spread.flows().size(); i++) {
      addReached(steps.onFlow(spread.flows().get(i)), found, step);
    }
    return found.distinct();
  }

  /**
   * Steps on flows that begin or end at a component, and in its zone if the attacker stands there.
   */
  private IntList beside(Step step) {
    IntList beside = new IntList();
    network.component(step.place()).incoming().stream()
        .mapToInt(network::number)
        .forEach(flow -> beside.addAll(steps.onFlow(flow)));
    for (int flow : network.outgoing(step.place())) {
      beside.addAll(steps.onFlow(flow));
    }
    IntList inZone = onWay.get(network.component(step.place()).zone());
    if (step.foothold() && inZone != null) {
      beside.addAll(inZone.distinct());
    }
    return beside;
  }

  private void addAll(IntList candidates, IntList found, Step before) {
    for (int i = 0; i < candidates.size(); i++) {
      add(candidates.get(i), found, before);
    }
  }

  private void addReached(int[] candidates, IntList found, Step before) {
    for (int candidate : candidates) {
      if (reached(steps.step(candidate))) {
        add(candidate, found, before);
      }
    }
  }

  private void add(int candidate, IntList found, Step before) {
    compared++;
    if (!initial[candidate] && !steps.step(candidate).samePlace(before)) {
      found.add(candidate);
    }
  }
}

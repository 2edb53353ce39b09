package dev.glacis.engine.attack;

import dev.glacis.engine.evaluation.ElementRef;
import java.util.ArrayList;
import java.util.List;

/** The way that the attacker takes to each step: components and flows in turn. */
final class Routes {

  private final FlowNetwork network;
  private final Spread fromEntries;
  private final Spread fromStep;

  Routes(FlowNetwork network, List<EntryPoint> entries) {
    this.network = network;
    this.fromEntries = new Spread(network, true);
    this.fromStep = new Spread(network, true);
    fromEntries.fromEntries(entries);
  }

  /** From an entry point to the first step of a path. */
  List<ElementRef> toFirst(Step step) {
    if (!step.onFlow()) {
      return elements(fromEntries.arrivals().route(network, step.place(), step.needs()), true);
    }
    int flow = step.place();
    if (network.touchesOutside(flow)) {
      int end =
          network.outside(network.source(flow)) ? network.source(flow) : network.destination(flow);
      return elements(List.of(end, flow), true);
    }
    return alongTraffic(fromEntries, flow);
  }

  /** From the place of a step to the next one. */
  List<ElementRef> toNext(Step before, Step step) {
    if (before.onFlow()) {
      fromStep.fromFlow(before.place());
      List<ElementRef> route = arriving(step);
      return route.subList(1, route.size());
    }
    if (step.onFlow() && isEnd(before.place(), step.place())) {
      return elements(List.of(before.place(), step.place()), true);
    }
    fromStep.fromComponent(before.place());
    boolean carried = !step.onFlow() || (fromStep.traffic(step.place()) & step.needs()) != 0;
    return carried ? arriving(step) : elements(List.of(step.place()), false);
  }

  private boolean isEnd(int component, int flow) {
    return network.source(flow) == component || network.destination(flow) == component;
  }

  private List<ElementRef> arriving(Step step) {
    return step.onFlow()
        ? alongTraffic(fromStep, step.place())
        : elements(fromStep.arrivals().route(network, step.place(), step.needs()), true);
  }

  private List<ElementRef> alongTraffic(Spread spread, int flow) {
    int source = network.source(flow);
    int end = spread.arrivals().at(source) != 0 ? source : network.destination(flow);
    List<Integer> route = new ArrayList<>(spread.arrivals().route(network, end, ContentKinds.ALL));
    route.add(flow);
    return elements(route, true);
  }

  private List<ElementRef> elements(List<Integer> route, boolean fromComponent) {
    List<ElementRef> elements = new ArrayList<>();
    boolean component = fromComponent;
    for (int number : route) {
      elements.add(component ? network.component(number).ref() : network.flow(number).ref());
      component = !component;
    }
    return elements;
  }
}

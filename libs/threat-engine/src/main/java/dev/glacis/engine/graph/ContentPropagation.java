package dev.glacis.engine.graph;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Follows content along flows and keeps, for each flow and component, the least trusted party that
 * can author it. A flow's own statement wins over what its source hands on. Linear time.
 */
final class ContentPropagation {

  private static final List<Authorship> LEAST_TRUSTED_FIRST =
      List.of(Authorship.PUBLIC, Authorship.USER, Authorship.PARTNER);

  private final List<ComponentNode> components;
  private final List<FlowNode> flows;
  private final Map<ComponentNode, Authorship> sent = new IdentityHashMap<>();
  private final Map<ComponentNode, Authorship> received = new IdentityHashMap<>();
  private final Map<ComponentNode, FlowNode> arrivedOver = new IdentityHashMap<>();
  private final Map<ComponentNode, FlowNode> open = new IdentityHashMap<>();
  private final Set<ComponentNode> openSources = Collections.newSetFromMap(new IdentityHashMap<>());

  private ContentPropagation(List<ComponentNode> components, List<FlowNode> flows) {
    this.components = components;
    this.flows = flows;
  }

  static void derive(List<ComponentNode> components, List<FlowNode> flows) {
    ContentPropagation propagation = new ContentPropagation(components, flows);
    LEAST_TRUSTED_FIRST.forEach(propagation::spread);
    propagation.spreadOpen();
    propagation.conclude();
  }

  private void spread(Authorship author) {
    Deque<ComponentNode> queue = new ArrayDeque<>();
    for (ComponentNode component : components) {
      if (Authorship.of(component.stated("inputControlledBy")) == author) {
        receive(component, author, null, queue);
      }
      if (origin(component) == author && sent.putIfAbsent(component, author) == null) {
        queue.add(component);
      }
    }
    for (FlowNode flow : flows) {
      if (Authorship.of(flow.stated("contentControlledBy")) == author) {
        ends(flow).forEach(end -> receive(end, author, flow, queue));
      }
    }
    while (!queue.isEmpty()) {
      ComponentNode current = queue.remove();
      for (FlowNode flow : current.outgoing) {
        if (flow.stated("contentControlledBy") == null) {
          receive(flow.other(current), author, flow, queue);
        }
      }
    }
  }

  private void receive(
      ComponentNode component, Authorship author, FlowNode via, Deque<ComponentNode> queue) {
    if (received.putIfAbsent(component, author) == null && via != null) {
      arrivedOver.put(component, via);
    }
    if (sent.putIfAbsent(component, author) == null) {
      queue.add(component);
    }
  }

  /** Where flows begin and the type does not tell who authors, the first flow's author is asked. */
  private void spreadOpen() {
    Deque<ComponentNode> queue = new ArrayDeque<>();
    for (ComponentNode component : components) {
      if (component.incoming.isEmpty() && origin(component) == null && !authorStated(component)) {
        openSources.add(component);
        queue.add(component);
      }
    }
    while (!queue.isEmpty()) {
      ComponentNode current = queue.remove();
      for (FlowNode flow : current.outgoing) {
        ComponentNode reached = flow.other(current);
        if (flow.stated("contentControlledBy") == null
            && !authorStated(reached)
            && open.putIfAbsent(reached, openOf(current, flow)) == null) {
          queue.add(reached);
        }
      }
    }
  }

  private void conclude() {
    for (ComponentNode component : components) {
      component.received =
          new Untrusted(
              received.getOrDefault(component, Authorship.OWN),
              arrivedOver.get(component),
              open.get(component));
    }
    for (FlowNode flow : flows) {
      Authorship stated = Authorship.of(flow.stated("contentControlledBy"));
      flow.carried = stated == null ? carried(flow) : new Untrusted(stated, null, null);
    }
  }

  private Untrusted carried(FlowNode flow) {
    Authorship known = sent.getOrDefault(flow.source(), Authorship.OWN);
    FlowNode unknown = openOf(flow.source(), flow);
    if (flow.bidirectional()) {
      Authorship back = sent.getOrDefault(flow.destination(), Authorship.OWN);
      known = back.compareTo(known) > 0 ? back : known;
      unknown = unknown == null ? openOf(flow.destination(), flow) : unknown;
    }
    return new Untrusted(known, null, unknown);
  }

  private FlowNode openOf(ComponentNode from, FlowNode over) {
    return openSources.contains(from) ? over : open.get(from);
  }

  /** Author of what begins here; null when neither the model nor the type tells. */
  private static Authorship origin(ComponentNode component) {
    Authorship byType = Authorship.ofSource(component);
    Authorship stated = Authorship.of(component.fact("writableBy"));
    if (stated == null || byType != null && byType.compareTo(stated) > 0) {
      return byType;
    }
    return stated;
  }

  private static boolean authorStated(ComponentNode component) {
    return Authorship.of(component.stated("inputControlledBy")) != null;
  }

  private static List<ComponentNode> ends(FlowNode flow) {
    return flow.bidirectional()
        ? List.of(flow.destination(), flow.source())
        : List.of(flow.destination());
  }
}

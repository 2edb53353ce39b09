package dev.glacis.engine.attack;

import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.graph.Authorship;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.Fact;
import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.ModelGraph;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Components and flows of a graph by number, in the order of the graph, with what flows carry. */
final class FlowNetwork {

  private final List<ComponentNode> components;
  private final List<FlowNode> flows;
  private final Map<GraphNode, Integer> numbers = new IdentityHashMap<>();
  private final Map<String, Integer> componentsById = new HashMap<>();
  private final Map<String, Integer> flowsById = new HashMap<>();
  private final int[][] outgoing;
  private final int[] sources;
  private final int[] destinations;
  private final int[] forward;
  private final int[] backward;
  private final boolean[] outside;
  private final boolean[] own;
  private final boolean[] byOutsiders;

  FlowNetwork(ModelGraph graph) {
    components = graph.components();
    flows = graph.flows();
    for (int component = 0; component < components.size(); component++) {
      numbers.put(components.get(component), component);
      componentsById.put(components.get(component).id(), component);
    }
    sources = flows.stream().mapToInt(flow -> number(flow.source())).toArray();
    destinations = flows.stream().mapToInt(flow -> number(flow.destination())).toArray();
    forward = new int[flows.size()];
    backward = new int[flows.size()];
    outside = new boolean[components.size()];
    own = new boolean[flows.size()];
    byOutsiders = new boolean[flows.size()];
    for (int flow = 0; flow < flows.size(); flow++) {
      FlowNode node = flows.get(flow);
      numbers.put(node, flow);
      flowsById.put(node.id(), flow);
      Fact content = node.stated("content");
      if (content != null) {
        forward[flow] = ContentKinds.forward(content.text(), node.bidirectional());
        backward[flow] = ContentKinds.backward(content.text());
      }
      byOutsiders[flow] = node.carried().known() != Authorship.OWN;
      own[flow] = !byOutsiders[flow] && node.stated("contentControlledBy") != null;
    }
    outgoing = new int[components.size()][];
    Arrays.setAll(outgoing, component -> numbers(components.get(component).outgoing()));
  }

  int components() {
    return components.size();
  }

  int flows() {
    return flows.size();
  }

  ComponentNode component(int number) {
    return components.get(number);
  }

  FlowNode flow(int number) {
    return flows.get(number);
  }

  /** Number among the components or among the flows; null for an element that is not there. */
  Integer number(ElementRef element) {
    return switch (element.kind()) {
      case COMPONENT -> componentsById.get(element.id());
      case DATA_FLOW -> flowsById.get(element.id());
      case SYSTEM, TRUST_ZONE, ASSET -> null;
    };
  }

  int number(GraphNode node) {
    return numbers.get(node);
  }

  int[] numbers(List<? extends GraphNode> nodes) {
    return nodes.stream().mapToInt(this::number).toArray();
  }

  /** Flows that take content away from a component. */
  int[] outgoing(int component) {
    return outgoing[component];
  }

  /** The component at the other end of a flow. */
  int other(int flow, int component) {
    return sources[flow] == component ? destinations[flow] : sources[flow];
  }

  int source(int flow) {
    return sources[flow];
  }

  int destination(int flow) {
    return destinations[flow];
  }

  boolean twoWay(int flow) {
    return flows.get(flow).bidirectional();
  }

  /** {@link ContentKinds} that leave a component over a flow; 0 when unknown. */
  int kinds(int flow, int from) {
    return sources[flow] == from ? forward[flow] : backward[flow];
  }

  /** Marks a component as one where the attacker is from the start. */
  void markOutside(int component) {
    outside[component] = true;
  }

  boolean outside(int component) {
    return outside[component];
  }

  /** Whether a flow begins or ends where the attacker is from the start. */
  boolean touchesOutside(int flow) {
    return outside[sources[flow]] || outside[destinations[flow]];
  }

  /** Whether the model states that only the own organisation authors what flows. */
  boolean own(int flow) {
    return own[flow];
  }

  /** Whether somebody outside can author what flows. */
  boolean byOutsiders(int flow) {
    return byOutsiders[flow];
  }
}

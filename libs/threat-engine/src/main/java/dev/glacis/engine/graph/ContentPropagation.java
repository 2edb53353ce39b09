package dev.glacis.engine.graph;

import java.util.Arrays;

/**
 * Follows content along flows and keeps, for each flow and component, the least trusted party that
 * can author it. A flow's own statement wins over what its source hands on. Linear time.
 */
public final class ContentPropagation {

  static final String COMPONENT_AUTHOR = "inputControlledBy";
  static final String FLOW_AUTHOR = "contentControlledBy";
  static final String STORE_AUTHOR = "writableBy";

  private static final Authorship[] LEAST_TRUSTED_FIRST = {
    Authorship.PUBLIC, Authorship.USER, Authorship.PARTNER
  };
  private static final int NONE = -1;

  private final FlowNode[] flowNodes;
  private final FlowEnds ends;
  private final FlowSteps outgoing;
  private final ContentAuthors authors;
  private final boolean openToCorrection;
  private final Authorship[] sent;
  private final Authorship[] received;
  private final int[] arrivedOver;
  private final int[] open;
  private final boolean[] openSource;
  private final Authorship[] carried;
  private final int[] carriedOpen;
  private final int[] queue;
  private int queued;

  private ContentPropagation(
      FlowNode[] flowNodes,
      FlowEnds ends,
      FlowSteps outgoing,
      boolean openToCorrection,
      ContentAuthors authors) {
    int components = outgoing.components();
    this.flowNodes = flowNodes;
    this.ends = ends;
    this.outgoing = outgoing;
    this.authors = authors;
    this.openToCorrection = openToCorrection;
    this.sent = new Authorship[components];
    this.received = new Authorship[components];
    this.arrivedOver = filled(components);
    this.open = filled(components);
    this.openSource = new boolean[components];
    this.carried = new Authorship[flowNodes.length];
    this.carriedOpen = filled(flowNodes.length);
    this.queue = new int[components];
  }

  static ContentPropagation derive(
      FlowNode[] flows,
      FlowEnds ends,
      FlowSteps incoming,
      FlowSteps outgoing,
      boolean openToCorrection,
      ContentAuthors authors) {
    ContentPropagation content =
        new ContentPropagation(flows, ends, outgoing, openToCorrection, authors);
    for (Authorship author : LEAST_TRUSTED_FIRST) {
      content.spread(author);
    }
    content.spreadOpen(incoming);
    content.conclude();
    return content;
  }

  private void spread(Authorship author) {
    queued = 0;
    for (int component = 0; component < sent.length; component++) {
      if (authors.ofInput(component) == author) {
        receive(component, author, NONE);
      }
      if (authors.origin(component) == author) {
        send(component, author);
      }
    }
    for (int flow : authors.statedFlows(author)) {
      receive(ends.destination(flow), author, flow);
      if (ends.bidirectional(flow)) {
        receive(ends.source(flow), author, flow);
      }
    }
    for (int next = 0; next < queued; next++) {
      int current = queue[next];
      for (int at = outgoing.begin(current); at < outgoing.end(current); at++) {
        int flow = outgoing.flow(at);
        if (!authors.flowStated(flow)) {
          receive(outgoing.other(at), author, flow);
        }
      }
    }
  }

  private void receive(int component, Authorship author, int via) {
    if (received[component] == null) {
      received[component] = author;
      arrivedOver[component] = via;
    }
    send(component, author);
  }

  private void send(int component, Authorship author) {
    if (sent[component] == null) {
      sent[component] = author;
      queue[queued++] = component;
    }
  }

  /** Where flows begin and the type does not tell who authors, the first flow's author is asked. */
  private void spreadOpen(FlowSteps incoming) {
    queued = 0;
    for (int component = 0; component < sent.length; component++) {
      if (beginsOpen(component, incoming)) {
        openSource[component] = true;
        queue[queued++] = component;
      }
    }
    for (int next = 0; next < queued; next++) {
      int current = queue[next];
      for (int at = outgoing.begin(current); at < outgoing.end(current); at++) {
        int flow = outgoing.flow(at);
        int reached = outgoing.other(at);
        if (!authors.flowStated(flow) && takesOpen(reached) && open[reached] == NONE) {
          open[reached] = openOf(current, flow);
          if (!openSource[reached]) {
            queue[queued++] = reached;
          }
        }
      }
    }
  }

  private boolean beginsOpen(int component, FlowSteps incoming) {
    return openToCorrection
        ? authors.couldBeLessTrusted(component)
        : incoming.count(component) == 0
            && authors.origin(component) == null
            && authors.ofInput(component) == null;
  }

  /** What a component states of its input settles what its flows leave open. */
  private boolean takesOpen(int component) {
    return openToCorrection || authors.ofInput(component) == null;
  }

  private void conclude() {
    for (int flow = 0; flow < carried.length; flow++) {
      Authorship stated = authors.ofFlow(flow);
      if (stated != null) {
        carried[flow] = stated;
      } else {
        conclude(flow);
      }
    }
  }

  private void conclude(int flow) {
    int source = ends.source(flow);
    Authorship known = sent[source] == null ? Authorship.OWN : sent[source];
    int unknown = openOf(source, flow);
    if (ends.bidirectional(flow)) {
      int destination = ends.destination(flow);
      Authorship back = sent[destination] == null ? Authorship.OWN : sent[destination];
      known = back.compareTo(known) > 0 ? back : known;
      unknown = unknown == NONE ? openOf(destination, flow) : unknown;
    }
    carried[flow] = known;
    carriedOpen[flow] = unknown;
  }

  private int openOf(int from, int over) {
    return openSource[from] ? over : open[from];
  }

  /** Least trusted author of what is known to arrive at a component. */
  public Authorship author(int component) {
    return received[component] == null ? Authorship.OWN : received[component];
  }

  Untrusted received(int component) {
    return new Untrusted(author(component), node(arrivedOver[component]), node(open[component]));
  }

  Untrusted carried(int flow) {
    return new Untrusted(carried[flow], null, node(carriedOpen[flow]));
  }

  /** Whether untrusted content is known to reach a component over flows. */
  public boolean receivesUntrusted(int component) {
    return received[component] != null;
  }

  /** Whether a flow of unknown author could bring untrusted content to a component. */
  public boolean mayReceiveUntrusted(int component) {
    return open[component] != NONE;
  }

  /** Whether it is unknown who authors what a flow carries. */
  public boolean authorOpen(int flow) {
    return carried[flow] == Authorship.OWN && carriedOpen[flow] != NONE;
  }

  /** Whether content of unknown author could come to a component and be handed on. */
  boolean handsOnOpen(int component) {
    return openToCorrection || authors.ofInput(component) != Authorship.OWN;
  }

  ContentAuthors authors() {
    return authors;
  }

  /** Whether content begins at a component and nobody says who authors it. */
  boolean isOpenSource(int component) {
    return openSource[component];
  }

  /** Whether a component hands on content of which nobody says who authors it. */
  boolean mayHandOn(int component) {
    return openSource[component] || open[component] != NONE;
  }

  private FlowNode node(int flow) {
    return flow == NONE ? null : flowNodes[flow];
  }

  private static int[] filled(int length) {
    int[] array = new int[length];
    Arrays.fill(array, NONE);
    return array;
  }
}

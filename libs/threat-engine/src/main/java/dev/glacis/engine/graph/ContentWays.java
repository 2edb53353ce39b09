package dev.glacis.engine.graph;

import java.util.stream.IntStream;

/**
 * The ways of untrusted content. What a flow or a component states about its authors describes what
 * comes there: content begins at a statement only where no flow drawn before accounts for it. What
 * strangers send begins in the flow, because no control of theirs can be relied on.
 */
final class ContentWays {

  private final ModelGraph graph;
  private final ContentPropagation content;
  private final ContentAuthors authors;
  private final Authorship[] drawn;
  private final Authorship[] withFlows;

  ContentWays(ModelGraph graph) {
    this.graph = graph;
    this.content = graph.content();
    this.authors = content.authors();
    this.withFlows = DrawnContent.withFlows(graph, DrawnContent.authors(graph));
    // What begins in a flow accounts for statements behind it, unless these could account for it.
    this.drawn = DrawnContent.withFlows(graph, withFlows);
  }

  /** From where the model and the types tell that it begins. */
  Ways known() {
    Ways.Builder ways = builder();
    for (int component = 0; component < drawn.length; component++) {
      if (untrusted(authors.origin(component))) {
        ways.isAt(component);
      }
      input(component, ways);
      FlowSteps outgoing = graph.outgoing();
      for (int at = outgoing.begin(component); at < outgoing.end(component); at++) {
        leaving(component, outgoing.flow(at), outgoing.other(at), ways);
      }
    }
    return ways.build();
  }

  /** From where it could begin for all that is known. */
  Ways open() {
    Ways.Builder ways = builder();
    for (int component = 0; component < drawn.length; component++) {
      if (content.isOpenSource(component)) {
        ways.isAt(component);
      }
      FlowSteps outgoing = graph.outgoing();
      for (int at = outgoing.begin(component); at < outgoing.end(component); at++) {
        int flow = outgoing.flow(at);
        int target = outgoing.other(at);
        if (!authors.flowStated(flow) && content.handsOnOpen(target)) {
          ways.handsOn(component, flow, target);
        }
      }
    }
    return ways.build();
  }

  private void leaving(int component, int flow, int target, Ways.Builder ways) {
    Authorship stated = authors.ofFlow(flow);
    if (authors.flowStated(flow)) {
      if (untrusted(stated) && DrawnContent.accountsFor(drawn[component], stated)) {
        ways.handsOn(component, flow, target);
      } else if (untrusted(stated) && content.mayHandOn(component)) {
        ways.follows(component, flow, target);
      } else if (untrusted(stated)) {
        ways.beginsIn(flow, target);
      }
    } else {
      ways.handsOn(component, flow, target);
      if (authors.isStranger(component)) {
        ways.beginsIn(flow, target);
      }
    }
  }

  private void input(int component, Ways.Builder ways) {
    Authorship stated = authors.ofInput(component);
    if (!untrusted(stated)) {
      return;
    }
    boolean drawnThere = false;
    boolean openThere = false;
    FlowSteps incoming = graph.incoming();
    for (int at = incoming.begin(component); at < incoming.end(component); at++) {
      int flow = incoming.flow(at);
      int source = incoming.other(at);
      if (authors.flowStated(flow)) {
        Authorship ofFlow = authors.ofFlow(flow);
        drawnThere |= untrusted(ofFlow) && ofFlow.compareTo(stated) >= 0;
      } else if (source != component) {
        drawnThere |= DrawnContent.accountsFor(withFlows[source], stated);
        openThere |= content.mayHandOn(source);
      }
    }
    if (!drawnThere && openThere) {
      ways.meets(component);
    } else if (!drawnThere) {
      ways.isAt(component);
    }
  }

  private Ways.Builder builder() {
    return new Ways.Builder(IntStream.range(0, drawn.length).toArray(), graph.outgoing().count());
  }

  static boolean untrusted(Authorship author) {
    return author != null && author != Authorship.OWN;
  }
}

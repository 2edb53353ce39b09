package dev.glacis.engine.graph;

import java.util.List;

/**
 * The least trusted author whose content flows draw to each component, from where content begins by
 * type or by who can write. A flow's statement limits what passes; a component's begins nothing.
 */
final class DrawnContent {

  private final FlowEnds ends;
  private final FlowSteps outgoing;
  private final ContentAuthors authors;
  private final Authorship[] drawn;
  private final Authorship[] before;
  private final int[] queue;
  private int queued;

  private DrawnContent(ModelGraph graph, Authorship[] before) {
    this.before = before;
    this.ends = graph.ends();
    this.outgoing = graph.outgoing();
    this.authors = graph.content().authors();
    this.drawn = new Authorship[graph.components().size()];
    this.queue = new int[drawn.length];
    for (Authorship author : List.of(Authorship.PUBLIC, Authorship.USER, Authorship.PARTNER)) {
      spread(author);
    }
  }

  /** By component; null where none but the own organisation is. */
  static Authorship[] authors(ModelGraph graph) {
    return new DrawnContent(graph, null).drawn;
  }

  /**
   * The same, with what begins in flows that state an author for whom nothing accounts before them.
   *
   * @param before authors without these
   */
  static Authorship[] withFlows(ModelGraph graph, Authorship[] before) {
    return new DrawnContent(graph, before).drawn;
  }

  /** Whether content that is drawn somewhere can be what a statement behind it says. */
  static boolean accountsFor(Authorship drawn, Authorship stated) {
    return drawn != null && drawn.compareTo(stated) >= 0;
  }

  private void spread(Authorship author) {
    queued = 0;
    for (int component : authors.origins(author)) {
      reach(component, author);
    }
    for (int flow : authors.statedFlows(author)) {
      begin(ends.source(flow), ends.destination(flow), author);
      if (ends.bidirectional(flow)) {
        begin(ends.destination(flow), ends.source(flow), author);
      }
    }
    for (int next = 0; next < queued; next++) {
      handOn(queue[next], author);
    }
  }

  /** Less trusted content goes into a flow that states the author, too. */
  private void begin(int from, int to, Authorship author) {
    if (drawn[from] != null && drawn[from] != author
        || before != null && !accountsFor(before[from], author)) {
      reach(to, author);
    }
  }

  private void handOn(int component, Authorship author) {
    for (int at = outgoing.begin(component); at < outgoing.end(component); at++) {
      int flow = outgoing.flow(at);
      if (!authors.flowStated(flow) || authors.ofFlow(flow) == author) {
        reach(outgoing.other(at), author);
      }
    }
  }

  private void reach(int component, Authorship author) {
    if (drawn[component] == null) {
      drawn[component] = author;
      queue[queued++] = component;
    }
  }
}

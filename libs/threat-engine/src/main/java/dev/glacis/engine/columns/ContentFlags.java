package dev.glacis.engine.columns;

import dev.glacis.engine.graph.Adjacency;
import dev.glacis.engine.graph.AttributeColumn;
import dev.glacis.engine.graph.ContentPropagation;
import dev.glacis.engine.graph.ListRelation;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.logic.ContentFacts;
import dev.glacis.engine.model.ElementKind;
import java.util.Arrays;

/** Untrusted content and sensitive data per component, as {@link ContentFacts} explains them. */
final class ContentFlags {

  private ContentFlags() {}

  static FlagCosts receivesUntrusted(ModelGraph graph) {
    FlagCosts costs = FlagCosts.none(graph.components().size());
    ContentPropagation content = graph.content();
    Adjacency incoming = graph.relation(ListRelation.INCOMING);
    for (int i = 0; i < graph.components().size(); i++) {
      boolean known = content.receivesUntrusted(i);
      if (known || !content.mayReceiveUntrusted(i)) {
        costs.known(i, known);
      } else {
        int open = 0;
        for (int at = incoming.begin(i); at < incoming.end(i); at++) {
          open += content.authorOpen(incoming.member(at)) ? 1 : 0;
        }
        costs.open(i, 1, open);
      }
    }
    return costs;
  }

  static FlagCosts readsSensitive(ModelGraph graph) {
    FlagCosts costs = FlagCosts.none(graph.components().size());
    Assets assets = new Assets(graph);
    Adjacency held = graph.relation(ListRelation.COMPONENT_ASSETS);
    Adjacency incoming = graph.relation(ListRelation.INCOMING);
    Adjacency carried = graph.relation(ListRelation.FLOW_ASSETS);
    for (int i = 0; i < graph.components().size(); i++) {
      assets.begin(i);
      assets.add(held, i);
      for (int at = incoming.begin(i); at < incoming.end(i); at++) {
        assets.add(carried, incoming.member(at));
      }
      if (assets.sensitive || assets.open == 0) {
        costs.known(i, assets.sensitive);
      } else {
        costs.open(i, 1, assets.open);
      }
    }
    return costs;
  }

  /** Collects the assets at one component, each once. */
  private static final class Assets {

    private final boolean[] known;
    private final boolean[] guarded;
    private final int[] seenAt;
    private int component;
    private boolean sensitive;
    private int open;

    Assets(ModelGraph graph) {
      int size = graph.assets().size();
      AttributeColumn column = graph.column(ElementKind.ASSET, ContentFacts.SENSITIVITY);
      known = new boolean[size];
      guarded = new boolean[size];
      seenAt = new int[size];
      Arrays.fill(seenAt, -1);
      for (int i = 0; column != null && i < size; i++) {
        known[i] = column.known(i);
        guarded[i] = known[i] && ContentFacts.sensitive(column.value(i));
      }
    }

    void begin(int next) {
      component = next;
      sensitive = false;
      open = 0;
    }

    void add(Adjacency relation, int owner) {
      for (int at = relation.begin(owner); at < relation.end(owner); at++) {
        int asset = relation.member(at);
        sensitive |= guarded[asset];
        if (!known[asset] && seenAt[asset] != component) {
          seenAt[asset] = component;
          open++;
        }
      }
    }
  }
}

package dev.glacis.exchange.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** A list. */
public final class Sequence extends Node {

  private List<Node> items = List.of();
  private String pointer;

  Sequence(Node parent, Object token, int line, int column) {
    super(parent, token, line, column);
  }

  private Sequence(Sequence place) {
    super(place);
  }

  public List<Node> items() {
    return Collections.unmodifiableList(items);
  }

  /** Kept once asked for: the places of many items begin with it. */
  @Override
  public String pointer() {
    if (pointer == null) {
      pointer = super.pointer();
    }
    return pointer;
  }

  /** The same list with other items; where the new item is null there is none. */
  public Sequence replaced(UnaryOperator<Node> other) {
    Sequence replaced = new Sequence(this);
    for (Node item : items) {
      Node kept = other.apply(item);
      if (kept != null) {
        replaced.add(kept);
      }
    }
    return replaced;
  }

  void add(Node item) {
    if (items.isEmpty()) {
      items = new ArrayList<>(4);
    }
    items.add(item);
  }

  @Override
  public String describe() {
    return "a list";
  }
}

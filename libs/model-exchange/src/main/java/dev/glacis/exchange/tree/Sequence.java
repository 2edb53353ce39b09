package dev.glacis.exchange.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A list. */
public final class Sequence extends Node {

  private List<Node> items = List.of();

  Sequence(Node parent, Object token, int line) {
    super(parent, token, line);
  }

  public List<Node> items() {
    return Collections.unmodifiableList(items);
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

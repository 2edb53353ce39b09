package dev.glacis.exchange.tree;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.UnaryOperator;

/** A list. */
public final class Sequence extends Container {

  private String pointer;

  /** Of its items read before, where this is the later part of a list. */
  private int before;

  Sequence(Node parent, Object token, int line, int column) {
    super(parent, token, line, column);
  }

  private Sequence(Sequence place) {
    super(place);
  }

  /** The values as a list that nobody changes. */
  public List<Node> items() {
    return new Items();
  }

  /** Kept once asked for: the places of many items begin with it. */
  @Override
  public String pointer() {
    String known = pointer;
    if (known == null) {
      known = super.pointer();
      pointer = known;
    }
    return known;
  }

  /** The same list with other items; where the new item is null there is none. */
  public Sequence replaced(UnaryOperator<Node> other) {
    Sequence replaced = new Sequence(this);
    for (Node item : items()) {
      Node kept = other.apply(item);
      if (kept != null) {
        replaced.add(kept);
      }
    }
    return replaced;
  }

  /** Makes this the later part of a list, which has taken the items. */
  void continues(Sequence list, int itemsBefore) {
    pointer = list.pointer();
    before = itemsBefore;
  }

  /** The number in the whole list of the item that has a number here. */
  Integer number(Integer position) {
    return before == 0 ? position : (Integer) (before + position);
  }

  void add(Node item) {
    append(item);
  }

  @Override
  Object token(int position) {
    return position;
  }

  @Override
  public String describe() {
    return "a list";
  }

  private final class Items extends AbstractList<Node> implements RandomAccess {

    @Override
    public Node get(int position) {
      return value(position);
    }

    @Override
    public int size() {
      return Sequence.this.size();
    }
  }
}

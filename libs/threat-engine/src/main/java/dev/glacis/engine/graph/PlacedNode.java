package dev.glacis.engine.graph;

import dev.glacis.engine.model.Parent;
import java.util.Map;
import java.util.Set;

/** What lies in a zone or component and hands inheritable attributes on to what lies in it. */
sealed interface PlacedNode permits ZoneNode, ComponentNode {

  /** The model's statement about where it lies; null at the top. */
  Parent statedParent();

  /** Called once, parents first; null at the top. */
  void place(PlacedNode parent, Set<String> inheritableNames);

  boolean placed();

  /** The zone itself, or the nearest zone around the component; null when there is none. */
  ZoneNode zone();

  /** Inheritable attributes that hold here and below. */
  Map<String, Fact> handedOn();

  GraphNode node();
}

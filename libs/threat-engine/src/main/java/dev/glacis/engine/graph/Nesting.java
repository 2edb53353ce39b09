package dev.glacis.engine.graph;

import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.Element;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.InvalidModelException;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What lies in what. A place is a zone or a component: zones come first, component {@code i} is
 * place {@code zones + i}. Without recursion; refuses cycles.
 */
final class Nesting {

  private static final int NONE = -1;

  private final ZoneNode[] zoneNodes;
  private final int[] parents;
  private final int[] parentsFirst;
  private final int[] locations;
  private volatile PlacesInside inside;

  private Nesting(ZoneNode[] zoneNodes, int[] parents, int[] parentsFirst) {
    this.zoneNodes = zoneNodes;
    this.parents = parents;
    this.parentsFirst = parentsFirst;
    this.locations = new int[parents.length];
    for (int place : parentsFirst) {
      boolean itself = place < zoneNodes.length || parents[place] == NONE;
      locations[place] = itself ? place : locations[parents[place]];
    }
  }

  static Nesting of(
      ZoneNode[] zoneNodes,
      TrustZone[] zones,
      Map<String, ZoneNode> zonesById,
      Component[] components,
      Map<String, ComponentNode> componentsById) {
    int[] parents = new int[zones.length + components.length];
    Resolver resolver = new Resolver(zones.length, zonesById, componentsById);
    for (int i = 0; i < zones.length; i++) {
      parents[i] = resolver.parent(zones[i], zones[i].parent());
    }
    for (int i = 0; i < components.length; i++) {
      parents[zones.length + i] = resolver.parent(components[i], components[i].parent());
    }
    return new Nesting(zoneNodes, parents, parentsFirst(parents, zones, components));
  }

  /** The same for the zones of another graph of the same model. */
  Nesting with(ZoneNode[] others) {
    return new Nesting(others, parents, parentsFirst);
  }

  /** Every place after the one it lies in. */
  int[] parentsFirst() {
    return parentsFirst;
  }

  /** The place around a place; -1 for an outermost one. */
  int parent(int place) {
    return parents[place];
  }

  int placeOfComponent(int component) {
    return zoneNodes.length + component;
  }

  int zoneCount() {
    return zoneNodes.length;
  }

  /**
   * Place of the nearest zone around a component; in none, of the outermost component around it, or
   * of itself.
   */
  int locationOfComponent(int component) {
    return locations[zoneNodes.length + component];
  }

  /** As {@link #locationOfComponent}, of all components. */
  int[] locationsOfComponents() {
    return Arrays.copyOfRange(locations, zoneNodes.length, locations.length);
  }

  /** Index of the nearest zone around a component; -1 when there is none. */
  int zoneIndexOfComponent(int component) {
    return zone(locationOfComponent(component));
  }

  ZoneNode zoneOfComponent(int component) {
    return node(zoneIndexOfComponent(component));
  }

  ZoneNode zoneAroundZone(int zone) {
    return node(zoneAround(zone));
  }

  /**
   * A place and everything that lies in it, every place after the one it lies in. Takes as long as
   * that is much, after a first time that is linear in all places.
   */
  List<Integer> within(int start) {
    PlacesInside made = inside;
    if (made == null) {
      made = PlacesInside.of(parents, parentsFirst);
      inside = made;
    }
    return made.from(start);
  }

  private int zoneAround(int place) {
    return parents[place] == NONE ? NONE : zone(locations[parents[place]]);
  }

  private int zone(int location) {
    return location < zoneNodes.length ? location : NONE;
  }

  private ZoneNode node(int zone) {
    return zone == NONE ? null : zoneNodes[zone];
  }

  private static int[] parentsFirst(int[] parents, TrustZone[] zones, Component[] components) {
    int[] order = new int[parents.length];
    int ordered = 0;
    boolean[] done = new boolean[parents.length];
    boolean[] onTheWay = new boolean[parents.length];
    int[] inside = new int[parents.length];
    for (int start = 0; start < parents.length; start++) {
      int depth = 0;
      for (int place = start; place != NONE && !done[place]; place = parents[place]) {
        if (onTheWay[place]) {
          Element element = place < zones.length ? zones[place] : components[place - zones.length];
          throw new InvalidModelException(element.kind(), element.id(), "lies in itself");
        }
        onTheWay[place] = true;
        inside[depth++] = place;
      }
      while (depth > 0) {
        int place = inside[--depth];
        done[place] = true;
        order[ordered++] = place;
      }
    }
    return order;
  }

  private record Resolver(
      int zones, Map<String, ZoneNode> zonesById, Map<String, ComponentNode> componentsById) {

    int parent(Element element, Parent parent) {
      if (parent == null) {
        return NONE;
      }
      boolean inZone = parent.kind() == ElementKind.TRUST_ZONE;
      GraphNode node = inZone ? zonesById.get(parent.id()) : componentsById.get(parent.id());
      if (node == null) {
        throw new InvalidModelException(
            element.kind(),
            element.id(),
            "lies in " + parent.kind().label() + " '" + parent.id() + "', which is not there");
      }
      return inZone ? node.index() : zones + node.index();
    }
  }
}

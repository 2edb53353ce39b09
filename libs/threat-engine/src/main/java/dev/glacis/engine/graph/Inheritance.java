package dev.glacis.engine.graph;

import java.util.concurrent.atomic.AtomicReferenceArray;

/** Finds, for each attribute that is handed on, whose statement holds at each place. */
final class Inheritance {

  private static final int NONE = -1;

  private final Nesting nesting;
  private final ElementColumns zones;
  private final ElementColumns components;
  private final AtomicReferenceArray<int[]> owners;

  Inheritance(Nesting nesting, ElementColumns zones, ElementColumns components, int attributes) {
    this.nesting = nesting;
    this.zones = zones;
    this.components = components;
    this.owners = new AtomicReferenceArray<>(attributes);
  }

  /** The place whose statement holds at each place; -1 where there is none. */
  int[] owners(int slot) {
    int[] made = owners.get(slot);
    if (made == null) {
      made = derive(slot);
      owners.set(slot, made);
    }
    return made;
  }

  private int[] derive(int slot) {
    AttributeColumn ofZones = zones.stated(slot);
    AttributeColumn ofComponents = components.stated(slot);
    int zoneCount = nesting.zoneCount();
    int[] order = nesting.parentsFirst();
    int[] found = new int[order.length];
    for (int place : order) {
      boolean stated =
          place < zoneCount
              ? ofZones != null && ofZones.known(place)
              : ofComponents != null && ofComponents.known(place - zoneCount);
      int parent = nesting.parent(place);
      found[place] = stated ? place : parent == NONE ? NONE : found[parent];
    }
    return found;
  }

  /** Completes a column of zones or components with what is handed on. */
  void complete(AttributeColumn column, int slot, int firstPlace, int elements) {
    int[] found = owners(slot);
    int zoneCount = nesting.zoneCount();
    for (int element = 0; element < elements; element++) {
      int owner = found[firstPlace + element];
      if (owner != NONE && owner != firstPlace + element) {
        if (owner < zoneCount) {
          column.take(element, zones.stated(slot), owner);
        } else {
          column.take(element, components.stated(slot), owner - zoneCount);
        }
      }
    }
  }
}

package dev.glacis.engine.graph;

import java.util.concurrent.atomic.AtomicReferenceArray;

/** Hands statements of zones and components on to what lies in them. */
final class Inheritance {

  private static final int NONE = -1;

  private final Nesting nesting;
  private final ElementColumns zones;
  private final ElementColumns components;
  private final VocabularyIndex vocabulary;
  private final int[] direct;
  private final int[] indirect;
  private final AtomicReferenceArray<int[]> owners;

  Inheritance(
      Nesting nesting,
      ElementColumns zones,
      ElementColumns components,
      VocabularyIndex vocabulary) {
    this.nesting = nesting;
    this.zones = zones;
    this.components = components;
    this.vocabulary = vocabulary;
    this.owners = new AtomicReferenceArray<>(vocabulary.size());
    int zoneCount = nesting.zoneCount();
    this.direct = new int[nesting.parentsFirst().length - zoneCount];
    IntList others = new IntList();
    for (int place : nesting.parentsFirst()) {
      int parent = nesting.parent(place);
      if (place >= zoneCount && parent != NONE && parent < zoneCount) {
        direct[place - zoneCount] = parent;
      } else if (place >= zoneCount) {
        others.add(place - zoneCount);
      }
    }
    this.indirect = others.toArray();
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

  /** Completes what zones state with what the zones and components around them do. */
  void completeZones(AttributeColumn column, int slot) {
    int zoneCount = nesting.zoneCount();
    for (int place : nesting.parentsFirst()) {
      int parent = nesting.parent(place);
      if (place < zoneCount && parent != NONE && !column.known(place)) {
        int owner = parent < zoneCount ? parent : owners(slot)[place];
        if (owner >= zoneCount) {
          column.take(place, components.stated(slot), owner - zoneCount);
        } else if (owner != NONE) {
          column.take(place, column, owner);
        }
      }
    }
  }

  /**
   * Completes what components state. Nearly all lie directly in zones, and are completed together.
   *
   * @param ofZones complete
   */
  void completeComponents(AttributeColumn column, int slot, AttributeColumn ofZones) {
    if (indirect.length < direct.length && !Bits.isEmpty(ofZones.known())) {
      column.complete(ofZones, direct);
    }
    AttributeColumn stated = stated(slot);
    for (int component : indirect) {
      int parent = nesting.parent(nesting.placeOfComponent(component)) - nesting.zoneCount();
      boolean own = stated.known(component) || parent < 0;
      column.take(component, own ? stated : column, own ? component : parent);
    }
  }

  private AttributeColumn stated(int slot) {
    AttributeColumn stated = components.stated(slot);
    return stated == null ? vocabulary.newColumn(slot, direct.length) : stated;
  }
}

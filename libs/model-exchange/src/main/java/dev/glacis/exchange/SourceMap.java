package dev.glacis.exchange;

import dev.glacis.engine.model.ElementKind;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where each element stands in the document it was read from, by {@code kind:id}, in order. */
public record SourceMap(Map<String, Place> places) {

  public SourceMap {
    places =
        places instanceof PlacesOnDemand
            ? places
            : Collections.unmodifiableSortedMap(new TreeMap<>(places));
  }

  /** The key of an element, such as {@code component:assistant}. */
  public static String key(ElementKind kind, String id) {
    return kind.label() + ":" + id;
  }

  public Optional<Place> of(ElementKind kind, String id) {
    return Optional.ofNullable(places.get(key(kind, id)));
  }

  /**
   * A place of a document.
   *
   * @param pointer JSON pointer
   * @param line 1-based
   * @param column 1-based; 0 in maps of earlier versions
   */
  public record Place(String pointer, int line, int column) implements Located {}

  /** Collects the places of a document's elements, each once. Not for several threads. */
  public static final class Builder {

    private final PlacesOnDemand places = new PlacesOnDemand();

    public void add(ElementKind kind, String id, Located place) {
      places.add(kind, id, place);
    }

    /** Adds all places of another one. */
    public void addAll(Builder others) {
      places.addAll(others.places);
    }

    /** The map; nothing may be added after it. */
    public SourceMap build() {
      return new SourceMap(places);
    }
  }
}

package dev.glacis.exchange;

import dev.glacis.engine.model.ElementKind;
import dev.glacis.exchange.SourceMap.Place;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Places by key, spelled and put in order when first asked for: many readers never ask. */
final class PlacesOnDemand extends AbstractMap<String, Place> {

  private final List<Placed> elements = new ArrayList<>();
  private volatile Map<String, Place> ordered;

  void add(ElementKind kind, String id, Located place) {
    elements.add(new Placed(kind, id, place));
  }

  void addAll(PlacesOnDemand others) {
    elements.addAll(others.elements);
  }

  @Override
  public Place get(Object key) {
    return ordered().get(key);
  }

  @Override
  public boolean containsKey(Object key) {
    return ordered().containsKey(key);
  }

  @Override
  public int size() {
    return ordered().size();
  }

  @Override
  public Set<Entry<String, Place>> entrySet() {
    return ordered().entrySet();
  }

  private Map<String, Place> ordered() {
    Map<String, Place> known = ordered;
    if (known == null) {
      Map<String, Place> sorted = new TreeMap<>();
      elements.forEach(one -> sorted.put(SourceMap.key(one.kind, one.id), one.place()));
      known = Collections.unmodifiableMap(sorted);
      ordered = known;
    }
    return known;
  }

  private record Placed(ElementKind kind, String id, Located at) {

    Place place() {
      return at instanceof Place place ? place : new Place(at.pointer(), at.line(), at.column());
    }
  }
}

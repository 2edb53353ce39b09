package dev.glacis.analysis.evaluation.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Places of the elements of one document, by {@link ElementView#key()}. */
public record SourcePlaces(Map<String, SourceView> places) {

  public SourcePlaces {
    places = Map.copyOf(places);
  }

  public static SourcePlaces none() {
    return new SourcePlaces(Map.of());
  }

  /** The place of the first of the elements that has one; null when none has. */
  SourceView firstOf(List<ElementView> elements) {
    return elements.stream()
        .map(element -> places.get(element.key()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}

package dev.glacis.compiler;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Asset;
import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.Element;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a model states, element by element.
 *
 * @param elements facts by name, by element such as {@code component agent}
 */
record StatedFacts(SortedMap<String, SortedMap<String, Object>> elements) {

  static StatedFacts of(ArchitectureModel model) {
    SortedMap<String, SortedMap<String, Object>> elements = new TreeMap<>();
    elements.put("system", attributes(model.attributes()));
    model.trustZones().forEach(element -> elements.put(label(element), facts(element)));
    model.components().forEach(element -> elements.put(label(element), facts(element)));
    model.dataFlows().forEach(element -> elements.put(label(element), facts(element)));
    model.assets().forEach(element -> elements.put(label(element), facts(element)));
    return new StatedFacts(elements);
  }

  /**
   * In words, what differs in the other model; an element that only one of them has counts as one
   * difference.
   */
  List<String> differences(StatedFacts other) {
    List<String> differences = new ArrayList<>();
    for (String element : both(elements, other.elements)) {
      if (!other.elements.containsKey(element)) {
        differences.add(element + " is not there");
      } else if (!elements.containsKey(element)) {
        differences.add(element + " is there");
      } else {
        Map<String, Object> before = elements.get(element);
        Map<String, Object> after = other.elements.get(element);
        for (String fact : both(before, after)) {
          if (!shown(before.get(fact)).equals(shown(after.get(fact)))) {
            differences.add(element + ": " + fact + " is " + shown(after.get(fact)));
          }
        }
      }
    }
    return differences;
  }

  private static SortedSet<String> both(Map<String, ?> first, Map<String, ?> second) {
    SortedSet<String> names = new TreeSet<>(first.keySet());
    names.addAll(second.keySet());
    return names;
  }

  private static String label(Element element) {
    return element.kind().label() + " " + element.id();
  }

  private static SortedMap<String, Object> facts(Element element) {
    SortedMap<String, Object> facts = attributes(element.attributes());
    facts.put("name", element.name());
    facts.put("type", element.type());
    switch (element) {
      case TrustZone zone -> {
        facts.put("trustRating", zone.trustRating());
        facts.put("parent", place(zone.parent()));
      }
      case Component component -> {
        facts.put("place", place(component.parent()));
        facts.put("stores", new TreeSet<>(component.assetsStored()));
        facts.put("processes", new TreeSet<>(component.assetsProcessed()));
      }
      case DataFlow flow -> {
        facts.put("from", flow.source());
        facts.put("to", flow.destination());
        facts.put("bidirectional", flow.bidirectional());
        facts.put("carries", new TreeSet<>(flow.assets()));
      }
      case Asset asset -> {
        facts.put("confidentiality", asset.confidentiality());
        facts.put("integrity", asset.integrity());
        facts.put("availability", asset.availability());
      }
    }
    return facts;
  }

  private static SortedMap<String, Object> attributes(Attributes attributes) {
    return new TreeMap<>(attributes.values());
  }

  private static String place(Parent parent) {
    return parent == null ? null : parent.kind().label() + " " + parent.id();
  }

  private static String shown(Object value) {
    return value == null ? "not stated" : value.toString();
  }
}

package dev.glacis.exchange.tm7;

import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A threat as the file lists it. Texts are null where the file has none.
 *
 * @param key unique within the file
 * @param type the threat type of the template, such as {@code TH153}
 * @param flow guid of the line that it is about
 * @param properties texts by the names that the template gives them, such as {@code
 *     UserThreatDescription}
 */
record ThreatInstance(
    Mapping place,
    String key,
    String type,
    String surface,
    String source,
    String flow,
    String target,
    String state,
    String stateInformation,
    Map<String, String> properties) {

  static List<ThreatInstance> of(Mapping model) {
    List<ThreatInstance> threats = new ArrayList<>();
    for (Node pair : Parts.allBeginning(Parts.object(model, "ThreatInstances"), "KeyValueOf")) {
      if (pair instanceof Mapping entry && Parts.object(entry, "Value") != null) {
        threats.add(of(Parts.text(entry, "Key"), Parts.object(entry, "Value")));
      }
    }
    return threats;
  }

  /** The first of these properties that says something; null when none does. */
  String property(String... names) {
    for (String name : names) {
      String text = properties.getOrDefault(name, Parts.text(place, name));
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  private static ThreatInstance of(String key, Mapping value) {
    return new ThreatInstance(
        value,
        key,
        Parts.text(value, "TypeId"),
        Parts.text(value, "DrawingSurfaceGuid"),
        Parts.text(value, "SourceGuid"),
        Parts.text(value, "FlowGuid"),
        Parts.text(value, "TargetGuid"),
        Parts.text(value, "State"),
        Parts.text(value, "StateInformation"),
        properties(value));
  }

  private static Map<String, String> properties(Mapping value) {
    Map<String, String> properties = new LinkedHashMap<>();
    for (Node pair : Parts.allBeginning(Parts.object(value, "Properties"), "KeyValueOf")) {
      if (pair instanceof Mapping entry) {
        String name = Parts.text(entry, "Key");
        String text = Parts.text(entry, "Value");
        if (name != null && text != null) {
          properties.putIfAbsent(name, text);
        }
      }
    }
    return properties;
  }
}

package dev.glacis.exchange.tm7;

import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of the property panel of a drawn item.
 *
 * @param name as the panel shows it
 * @param value the text, or the chosen item of a list; null when nothing is chosen
 * @param heading whether it is a heading of the panel; the first one names the stencil
 */
record Property(Node place, String name, String value, boolean heading) {

  private static final List<String> NOTHING_CHOSEN = List.of("Select", "Not Selected");

  static List<Property> of(Mapping item) {
    List<Property> properties = new ArrayList<>();
    for (Node node : Parts.all(Parts.object(item, "Properties"), "anyType")) {
      if (node instanceof Mapping property && Parts.text(property, "DisplayName") != null) {
        properties.add(of(property, Parts.type(property)));
      }
    }
    return properties;
  }

  /** The first value of a property by its name; null when it has none. */
  static String value(List<Property> properties, String name) {
    for (Property property : properties) {
      if (!property.heading && property.value != null && property.name.equals(name)) {
        return property.value;
      }
    }
    return null;
  }

  private static Property of(Mapping property, String type) {
    String value =
        property.get("SelectedIndex") == null ? Parts.text(property, "Value") : chosen(property);
    return new Property(
        property,
        Parts.text(property, "DisplayName"),
        value == null || NOTHING_CHOSEN.contains(value) ? null : value,
        type.startsWith("Header"));
  }

  private static String chosen(Mapping property) {
    List<Node> choices = Parts.all(Parts.object(property, "Value"), "string");
    int index = (int) Parts.number(property, "SelectedIndex").orElse(-1);
    return index < 0 || index >= choices.size() ? null : Parts.text(choices.get(index));
  }
}

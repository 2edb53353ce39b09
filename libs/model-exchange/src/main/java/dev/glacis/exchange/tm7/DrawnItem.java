package dev.glacis.exchange.tm7;

import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Node;
import java.util.List;
import java.util.Optional;

/**
 * Something on a drawing surface.
 *
 * @param guid unique within its surface; null when the file gives none
 * @param shape type of the drawn shape, such as {@code StencilEllipse}
 * @param genericType what it stands for, such as {@code GE.P} for a process
 * @param type the stencil, such as {@code SE.P.TMCore.WebApp}
 */
record DrawnItem(
    Mapping place,
    String guid,
    String shape,
    String genericType,
    String type,
    List<Property> properties) {

  static Optional<DrawnItem> of(Node pair) {
    Mapping entry = pair instanceof Mapping object ? object : null;
    Mapping value = Parts.object(entry, "Value");
    if (value == null) {
      return Optional.empty();
    }
    String key = Parts.text(entry, "Key");
    return Optional.of(
        new DrawnItem(
            value,
            key == null ? Parts.text(value, "Guid") : key,
            Parts.type(value),
            orEmpty(Parts.text(value, "GenericTypeId")),
            orEmpty(Parts.text(value, "TypeId")),
            Property.of(value)));
  }

  /** The name that was given to it; null when there is none. */
  String name() {
    return property("Name");
  }

  /** The label of its stencil; null when the file has none. */
  String stencil() {
    return properties.stream()
        .filter(Property::heading)
        .map(Property::name)
        .findFirst()
        .orElse(null);
  }

  /** The value of a property; null when it has none. */
  String property(String name) {
    return Property.value(properties, name);
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}

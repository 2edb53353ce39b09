package dev.glacis.exchange.cyclonedx;

import dev.glacis.engine.model.Parent;
import dev.glacis.exchange.tree.Fields;

/**
 * A component, service or data set of a bill, which becomes a component.
 *
 * @param id own id
 * @param type of CycloneDX, such as {@code library}; {@code service} for a service
 * @param parent what it is nested in; null when it is not
 */
record Part(String id, String type, Fields fields, Parent parent) {

  static final String MODEL = "machine-learning-model";
  static final String DATA = "data";
  static final String SERVICE = "service";

  boolean isModel() {
    return type.equals(MODEL);
  }

  boolean isData() {
    return type.equals(DATA);
  }

  boolean isService() {
    return type.equals(SERVICE);
  }

  /** The name, after the group where there is one. */
  String name() {
    String name = fields.name("name");
    return name == null || name.isBlank() ? id : name;
  }
}

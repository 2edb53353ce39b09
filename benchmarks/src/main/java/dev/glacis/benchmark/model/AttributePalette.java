package dev.glacis.benchmark.model;

import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.AttributeDefinition;
import java.util.List;

/** Attributes that a generated model may state. */
@FunctionalInterface
public interface AttributePalette {

  /**
   * Attributes of one element, in the order in which they are drawn.
   *
   * @param type component type; null for other kinds
   */
  List<AttributeDefinition> of(ElementKind kind, String type);
}

package dev.glacis.engine.evaluation;

import dev.glacis.engine.model.Element;
import dev.glacis.engine.model.ElementKind;

/**
 * An element as results name it.
 *
 * @param type null where the kind has none
 */
public record ElementRef(ElementKind kind, String id, String type, String name) {

  public static ElementRef of(Element element) {
    return named(element.kind(), element.id(), element.type(), element.name());
  }

  /** What has no name is named by its id. */
  public static ElementRef named(ElementKind kind, String id, String type, String name) {
    return new ElementRef(kind, id, type, name == null || name.isBlank() ? id : name);
  }
}

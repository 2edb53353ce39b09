package dev.glacis.engine.model;

import java.util.Objects;

/** What a trust zone or component lies in. */
public record Parent(ElementKind kind, String id) {

  public Parent {
    Objects.requireNonNull(id, "id");
    if (kind != ElementKind.TRUST_ZONE && kind != ElementKind.COMPONENT) {
      throw new IllegalArgumentException("a parent is a trust zone or a component, not " + kind);
    }
  }
}

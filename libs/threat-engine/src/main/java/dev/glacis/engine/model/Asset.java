package dev.glacis.engine.model;

import java.util.Map;
import java.util.Objects;

/**
 * Something worth protecting that is stored, processed or travels.
 *
 * @param confidentiality value 0 to 100; null when unknown
 * @param integrity value 0 to 100; null when unknown
 * @param availability value 0 to 100; null when unknown
 */
public record Asset(
    String id,
    String name,
    String description,
    Integer confidentiality,
    Integer integrity,
    Integer availability,
    Attributes attributes,
    Map<String, Object> extensions)
    implements Element {

  public Asset {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(attributes, "attributes");
    extensions = Map.copyOf(extensions);
  }

  @Override
  public String type() {
    return null;
  }

  @Override
  public ElementKind kind() {
    return ElementKind.ASSET;
  }
}

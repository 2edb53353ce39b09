package dev.glacis.engine.model;

import java.util.Map;
import java.util.Objects;

/**
 * A part of the system with one level of trust.
 *
 * @param trustRating 0 (not trusted) to 100 (fully trusted); null when unknown
 * @param parent null for an outermost zone
 */
public record TrustZone(
    String id,
    String name,
    String type,
    String description,
    Integer trustRating,
    Parent parent,
    Attributes attributes,
    Map<String, Object> extensions)
    implements Element {

  public TrustZone {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(attributes, "attributes");
    extensions = Map.copyOf(extensions);
  }

  @Override
  public ElementKind kind() {
    return ElementKind.TRUST_ZONE;
  }

  /** The same zone with other attributes. */
  public TrustZone withAttributes(Attributes others) {
    return new TrustZone(id, name, type, description, trustRating, parent, others, extensions);
  }

  /** The same zone in another place; null when nobody says where. */
  public TrustZone withParent(Parent other) {
    return new TrustZone(id, name, type, description, trustRating, other, attributes, extensions);
  }
}

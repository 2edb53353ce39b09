package dev.glacis.engine.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A running part, a store, an actor or an artefact of the system.
 *
 * @param type id of the component vocabulary ({@code ai.rag.vectorstore}); its parent type is the
 *     id without its last part
 * @param parent trust zone or component it lies in; null when the document does not say
 * @param assetsProcessed ids of assets
 * @param assetsStored ids of assets
 */
public record Component(
    String id,
    String name,
    String type,
    String description,
    Parent parent,
    List<String> assetsProcessed,
    List<String> assetsStored,
    List<String> tags,
    Attributes attributes,
    Map<String, Object> extensions)
    implements Element {

  public Component {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(attributes, "attributes");
    assetsProcessed = List.copyOf(assetsProcessed);
    assetsStored = List.copyOf(assetsStored);
    tags = List.copyOf(tags);
    extensions = Map.copyOf(extensions);
  }

  @Override
  public ElementKind kind() {
    return ElementKind.COMPONENT;
  }

  /** The same component with other attributes. */
  public Component withAttributes(Attributes others) {
    return new Component(
        id,
        name,
        type,
        description,
        parent,
        assetsProcessed,
        assetsStored,
        tags,
        others,
        extensions);
  }

  /** The same component with other extensions. */
  public Component withExtensions(Map<String, Object> others) {
    return new Component(
        id,
        name,
        type,
        description,
        parent,
        assetsProcessed,
        assetsStored,
        tags,
        attributes,
        others);
  }

  /** The same component in another place; null when nobody says where. */
  public Component withParent(Parent other) {
    return new Component(
        id,
        name,
        type,
        description,
        other,
        assetsProcessed,
        assetsStored,
        tags,
        attributes,
        extensions);
  }
}

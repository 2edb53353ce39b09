package dev.glacis.engine.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Content travelling between two components, in the direction in which it travels.
 *
 * @param source id of a component
 * @param destination id of a component
 * @param bidirectional content travels both ways
 * @param assets ids of the assets that travel
 */
public record DataFlow(
    String id,
    String name,
    String description,
    String source,
    String destination,
    boolean bidirectional,
    List<String> assets,
    List<String> tags,
    Attributes attributes,
    Map<String, Object> extensions)
    implements Element {

  public DataFlow {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(destination, "destination");
    Objects.requireNonNull(attributes, "attributes");
    assets = List.copyOf(assets);
    tags = List.copyOf(tags);
    extensions = Map.copyOf(extensions);
  }

  @Override
  public String type() {
    return null;
  }

  @Override
  public ElementKind kind() {
    return ElementKind.DATA_FLOW;
  }

  /** The same flow with other attributes. */
  public DataFlow withAttributes(Attributes others) {
    return new DataFlow(
        id,
        name,
        description,
        source,
        destination,
        bidirectional,
        assets,
        tags,
        others,
        extensions);
  }

  /** The same flow with other extensions. */
  public DataFlow withExtensions(Map<String, Object> others) {
    return new DataFlow(
        id,
        name,
        description,
        source,
        destination,
        bidirectional,
        assets,
        tags,
        attributes,
        others);
  }
}

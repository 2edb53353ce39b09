package dev.glacis.modeling.system.domain;

import java.util.List;

/**
 * What people say about a system when they create it.
 *
 * @param description may be null
 * @param owner may be null
 */
public record SystemDescription(
    SystemKey key, String name, String description, String owner, List<String> tags) {

  public SystemDescription {
    tags = List.copyOf(tags);
  }
}

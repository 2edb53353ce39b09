package dev.glacis.exchange.proposal;

import java.util.Map;
import java.util.Objects;

/**
 * Something that a document takes for granted.
 *
 * @param id own id, derived from the source's; unique among the assumptions of a model
 * @param details what else the source says, kept for export: plain maps, lists and values
 */
public record Assumption(String id, Origin origin, String text, Map<String, Object> details) {

  public Assumption {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(text, "text");
    details = Details.of(details);
  }
}

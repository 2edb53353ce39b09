package dev.glacis.exchange.proposal;

import java.util.Map;
import java.util.Objects;

/**
 * A mitigation or control that a document lists.
 *
 * @param id own id, derived from the source's; unique among the proposed mitigations of a model
 * @param title null when the source has none
 * @param state null when the source does not say
 * @param details what else the source says, kept for export: plain maps, lists and values
 */
public record ProposedMitigation(
    String id,
    Origin origin,
    String title,
    String description,
    MitigationState state,
    Map<String, Object> details) {

  public ProposedMitigation {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(origin, "origin");
    details = Details.of(details);
  }
}

package dev.glacis.reporting.snapshot.domain;

import dev.glacis.engine.evaluation.Reference;
import java.util.List;

/**
 * What a countermeasure is and how to put it in place.
 *
 * @param cost low, medium or high
 * @param owner the discipline that puts it in place, such as platform
 */
public record CountermeasureDefinition(
    String id,
    String version,
    String title,
    Text text,
    String cost,
    List<String> lifecycle,
    String owner,
    List<Reference> references) {

  /** Plain sentences without markup; a part is null when the pack does not give it. */
  public record Text(String what, String how, String verify) {
    static final Text NONE = new Text(null, null, null);
  }

  public CountermeasureDefinition {
    text = text == null ? Text.NONE : text;
    lifecycle = List.copyOf(lifecycle);
    references = List.copyOf(references);
  }
}

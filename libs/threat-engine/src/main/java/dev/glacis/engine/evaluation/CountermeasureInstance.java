package dev.glacis.engine.evaluation;

import java.util.List;

/**
 * A countermeasure at one place of the system; it serves every threat there that names it.
 *
 * @param id {@code CM-id@kind:element} or {@code CM-id@system}
 * @param state what was decided about it; null when nothing was
 * @param threats fingerprints of the threats it serves
 */
public record CountermeasureInstance(
    String id,
    String definition,
    String title,
    ElementRef element,
    Presence presence,
    CountermeasureState state,
    List<String> threats) {

  public CountermeasureInstance {
    threats = List.copyOf(threats);
  }
}

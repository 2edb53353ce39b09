package dev.glacis.reporting.snapshot.domain;

import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.evaluation.Presence;
import java.util.List;

/**
 * A countermeasure at one place of the system.
 *
 * @param element null when its place is the system as a whole
 * @param status state that somebody gave it; null when nobody did
 * @param threats fingerprints of the threats that it serves
 */
public record PlacedCountermeasure(
    String id,
    String definition,
    String title,
    ElementRef element,
    Presence presence,
    String status,
    List<String> threats) {
  public PlacedCountermeasure {
    threats = List.copyOf(threats);
  }
}

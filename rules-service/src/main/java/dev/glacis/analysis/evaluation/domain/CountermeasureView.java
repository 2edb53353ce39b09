package dev.glacis.analysis.evaluation.domain;

import dev.glacis.engine.evaluation.CountermeasureInstance;
import dev.glacis.engine.pack.Spelling;
import java.util.List;

/**
 * A countermeasure at one place of the system.
 *
 * @param threats fingerprints of the threats it serves
 */
public record CountermeasureView(
    String id,
    String definition,
    String title,
    ElementView element,
    String presence,
    String status,
    List<String> threats) {

  static CountermeasureView of(CountermeasureInstance instance) {
    return new CountermeasureView(
        instance.id(),
        instance.definition(),
        instance.title(),
        ElementView.of(instance.element()),
        Spelling.of(instance.presence()),
        Spelling.of(TreatmentStatus.of(instance.presence())),
        instance.threats());
  }
}

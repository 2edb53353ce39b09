package dev.glacis.reporting.security.domain;

import dev.glacis.engine.evaluation.Presence;
import dev.glacis.reporting.snapshot.domain.CountermeasureDefinition;
import dev.glacis.reporting.snapshot.domain.EvaluatedRevision;
import dev.glacis.reporting.snapshot.domain.PlacedCountermeasure;
import dev.glacis.reporting.snapshot.domain.ReportedThreat;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A countermeasure at one place, as the report shows it.
 *
 * @param definition null when the pack that has it is not at hand
 * @param serves threats that count, the one with the highest current risk first
 */
public record MeasureCard(
    PlacedCountermeasure measure, CountermeasureDefinition definition, List<ThreatCard> serves) {

  private static final Comparator<MeasureCard> MOST_RISK_FIRST =
      Comparator.comparingInt((MeasureCard card) -> -card.riskServed())
          .thenComparing(card -> card.measure().id());

  /** Countermeasures that serve a threat that counts; one that only serves possible ones is out. */
  static List<MeasureCard> ranked(EvaluatedRevision evaluated) {
    List<ReportedThreat> threats = evaluated.reported();
    return evaluated.countermeasures().stream()
        .map(measure -> card(measure, evaluated, threats))
        .filter(card -> !card.serves().isEmpty())
        .sorted(MOST_RISK_FIRST)
        .toList();
  }

  private static MeasureCard card(
      PlacedCountermeasure measure, EvaluatedRevision evaluated, List<ReportedThreat> threats) {
    Set<String> served = measure.threats().stream().collect(Collectors.toSet());
    CountermeasureDefinition definition =
        evaluated.countermeasureDefinitions().stream()
            .filter(candidate -> candidate.id().equals(measure.definition()))
            .findFirst()
            .orElse(null);
    return new MeasureCard(
        measure,
        definition,
        threats.stream()
            .filter(threat -> served.contains(threat.fingerprint()))
            .map(threat -> ThreatCard.of(threat, evaluated))
            .toList());
  }

  public String anchor() {
    return Anchors.of("cm-", measure.id());
  }

  public Presence presence() {
    return measure.presence() == null ? Presence.UNKNOWN : measure.presence();
  }

  /** Sum of the current risk of the threats that it serves. */
  public int riskServed() {
    return serves.stream().mapToInt(card -> card.threat().risk().current()).sum();
  }

  public String place() {
    return measure.element() == null
        ? "the system as a whole"
        : Wording.kind(measure.element().kind()) + ' ' + Wording.name(measure.element());
  }

  /** Lifecycle stages as one text; empty when the pack names none. */
  public String lifecycle() {
    return definition == null ? "" : String.join(", ", definition.lifecycle());
  }

  public String status() {
    return measure.status() == null ? "" : Wording.words(measure.status());
  }
}

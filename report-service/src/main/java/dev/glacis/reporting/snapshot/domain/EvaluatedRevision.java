package dev.glacis.reporting.snapshot.domain;

import dev.glacis.engine.evaluation.Question;
import dev.glacis.engine.model.ArchitectureModel;
import java.util.Comparator;
import java.util.List;

/**
 * Everything that reports about one revision are made of. Immutable: a revision never changes and
 * an evaluation of it is replaced as a whole.
 *
 * @param threats all of them, possible ones too
 */
public record EvaluatedRevision(
    SystemFacts system,
    RevisionFacts revision,
    ArchitectureModel architecture,
    EvaluationFacts evaluation,
    List<ReportedThreat> threats,
    List<PlacedCountermeasure> countermeasures,
    List<Question> questions,
    List<ThreatDefinition> definitions,
    List<CountermeasureDefinition> countermeasureDefinitions) {

  private static final Comparator<ReportedThreat> HIGHEST_RISK_FIRST =
      Comparator.comparingInt((ReportedThreat threat) -> -threat.risk().current())
          .thenComparing(ReportedThreat::fingerprint);

  public EvaluatedRevision {
    threats = List.copyOf(threats);
    countermeasures = List.copyOf(countermeasures);
    questions = List.copyOf(questions);
    definitions = List.copyOf(definitions);
    countermeasureDefinitions = List.copyOf(countermeasureDefinitions);
  }

  /** Threats that count, the one with the highest current risk first. */
  public List<ReportedThreat> reported() {
    return threats.stream().filter(ReportedThreat::counts).sorted(HIGHEST_RISK_FIRST).toList();
  }
}

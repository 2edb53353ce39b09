package dev.glacis.reporting.security.domain;

import dev.glacis.engine.evaluation.Presence;
import dev.glacis.engine.evaluation.Question;
import dev.glacis.reporting.snapshot.domain.EvaluatedRevision;
import dev.glacis.reporting.snapshot.domain.ReportedThreat;
import java.util.Comparator;
import java.util.List;

/**
 * What is left to do and how far the evaluation reached.
 *
 * @param questions the one with most risk at stake first
 * @param undecided threats that nobody has decided about
 * @param notInPlace countermeasures that are absent or of which nothing is known
 * @param assumptions threats that rest on assumed facts
 */
public record Assessment(
    List<QuestionLine> questions,
    List<ThreatCard> undecided,
    List<MeasureCard> notInPlace,
    List<ThreatCard> assumptions,
    Coverage coverage) {

  private static final Comparator<Question> MOST_AT_STAKE_FIRST =
      Comparator.comparingInt((Question question) -> -question.riskAtStake())
          .thenComparing(question -> question.element().id())
          .thenComparing(Question::attribute);

  static Assessment of(EvaluatedRevision evaluated, List<MeasureCard> measures) {
    List<ThreatCard> threats =
        evaluated.reported().stream().map(threat -> ThreatCard.of(threat, evaluated)).toList();
    return new Assessment(
        evaluated.questions().stream().sorted(MOST_AT_STAKE_FIRST).map(QuestionLine::new).toList(),
        threats.stream().filter(card -> card.threat().undecided()).toList(),
        measures.stream().filter(card -> card.presence() != Presence.PRESENT).toList(),
        threats.stream().filter(card -> !card.threat().assumptions().isEmpty()).toList(),
        Coverage.of(evaluated));
  }

  /** Number of single facts that were assumed. */
  public int assumedFacts() {
    return (int)
        assumptions.stream()
            .map(ThreatCard::threat)
            .map(ReportedThreat::assumptions)
            .flatMap(List::stream)
            .distinct()
            .count();
  }
}

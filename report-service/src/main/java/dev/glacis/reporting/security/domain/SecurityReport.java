package dev.glacis.reporting.security.domain;

import dev.glacis.reporting.matrix.domain.StrideMatrix;
import dev.glacis.reporting.snapshot.domain.EvaluatedRevision;
import dev.glacis.reporting.snapshot.domain.ReportedThreat;
import java.util.List;

/**
 * What the report for the audience security says, in the order of the four questions.
 *
 * @param inventory what the system consists of
 * @param figures number of threats per severity, the worst first
 * @param threats the one with the highest current risk first
 * @param measures the one that serves most risk first
 */
public record SecurityReport(
    EvaluatedRevision evaluated,
    Inventory inventory,
    List<SeverityFigure> figures,
    StrideMatrix matrix,
    List<ThreatCard> threats,
    List<MeasureGroup> measures,
    Assessment assessment) {

  public static SecurityReport of(EvaluatedRevision evaluated) {
    List<ReportedThreat> reported = evaluated.reported();
    List<MeasureCard> measures = MeasureCard.ranked(evaluated);
    return new SecurityReport(
        evaluated,
        Inventory.of(evaluated),
        SeverityFigure.of(reported),
        StrideMatrix.of(evaluated),
        reported.stream().map(threat -> ThreatCard.of(threat, evaluated)).toList(),
        MeasureGroup.of(measures),
        Assessment.of(evaluated, measures));
  }

  /** Components that carry a threat; the matrix shows only these, the JSON all. */
  public List<StrideMatrix.Row> matrixRows() {
    return matrix.rows().stream().filter(row -> row.total() > 0).toList();
  }

  /** Threats that are on no component and therefore in no row of the matrix. */
  public int threatsOutsideMatrix() {
    return (int) threats.stream().filter(card -> !card.onComponent()).count();
  }
}

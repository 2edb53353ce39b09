package dev.glacis.analysis.check.rest;

import dev.glacis.analysis.evaluation.domain.Counts;
import dev.glacis.analysis.evaluation.domain.Findings;
import dev.glacis.analysis.evaluation.domain.QuestionView;
import dev.glacis.analysis.evaluation.domain.ThreatView;
import dev.glacis.engine.evaluation.Evaluated;
import dev.glacis.engine.evaluation.PackRef;
import dev.glacis.engine.evaluation.RiskScore;
import java.util.List;

/** What a check found; threats without the possible ones. */
public record CheckAnswer(
    Evaluated evaluated,
    List<PackRef> packs,
    List<ThreatView> threats,
    List<QuestionView> questions,
    RiskScore risk,
    Counts counts) {

  static CheckAnswer of(Findings findings) {
    return new CheckAnswer(
        findings.overview().evaluated(),
        findings.overview().packs(),
        findings.reported(),
        findings.questions(),
        findings.overview().risk(),
        findings.overview().counts());
  }
}

package dev.glacis.analysis.check.rest;

import dev.glacis.analysis.check.application.CheckedDocument;
import dev.glacis.analysis.evaluation.domain.Counts;
import dev.glacis.analysis.evaluation.domain.Findings;
import dev.glacis.analysis.evaluation.domain.QuestionView;
import dev.glacis.analysis.evaluation.domain.ThreatView;
import dev.glacis.engine.answer.AnswerRemark;
import dev.glacis.engine.evaluation.Evaluated;
import dev.glacis.engine.evaluation.PackRef;
import dev.glacis.engine.evaluation.RiskScore;
import java.util.List;

/** What a check found; threats without the possible ones. */
public record CheckAnswer(
    List<AnswerRemark> remarks,
    Evaluated evaluated,
    List<PackRef> packs,
    List<ThreatView> threats,
    List<QuestionView> questions,
    RiskScore risk,
    Counts counts) {

  static CheckAnswer of(CheckedDocument checked) {
    Findings findings = checked.findings();
    return new CheckAnswer(
        checked.remarks(),
        findings.overview().evaluated(),
        findings.overview().packs(),
        findings.reported(),
        findings.questions(),
        findings.overview().risk(),
        findings.overview().counts());
  }
}

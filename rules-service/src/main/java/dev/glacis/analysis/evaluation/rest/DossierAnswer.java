package dev.glacis.analysis.evaluation.rest;

import dev.glacis.analysis.evaluation.domain.CountermeasureDefinitionText;
import dev.glacis.analysis.evaluation.domain.CountermeasureView;
import dev.glacis.analysis.evaluation.domain.DefinitionText;
import dev.glacis.analysis.evaluation.domain.EvaluationDossier;
import dev.glacis.analysis.evaluation.domain.QuestionView;
import dev.glacis.analysis.evaluation.domain.ThreatView;
import java.util.List;

/** A whole evaluation over HTTP; {@code docs/reference/samples/internal-evaluation.json}. */
public record DossierAnswer(
    EvaluationAnswer evaluation,
    List<ThreatView> threats,
    List<CountermeasureView> countermeasures,
    List<QuestionView> questions,
    List<DefinitionText> definitions,
    List<CountermeasureDefinitionText> countermeasureDefinitions) {

  static DossierAnswer of(EvaluationDossier dossier) {
    return new DossierAnswer(
        EvaluationAnswer.of(dossier.evaluation()),
        dossier.threats(),
        dossier.countermeasures(),
        dossier.questions(),
        dossier.definitions(),
        dossier.countermeasureDefinitions());
  }
}

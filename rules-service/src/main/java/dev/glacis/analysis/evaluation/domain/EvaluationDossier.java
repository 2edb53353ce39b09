package dev.glacis.analysis.evaluation.domain;

import java.util.List;

/** Everything that a report about one evaluation needs; possible threats are left out. */
public record EvaluationDossier(
    EvaluationRecord evaluation,
    List<ThreatView> threats,
    List<CountermeasureView> countermeasures,
    List<QuestionView> questions,
    List<DefinitionText> definitions,
    List<CountermeasureDefinitionText> countermeasureDefinitions) {}

package dev.glacis.analysis.evaluation.application;

import dev.glacis.analysis.evaluation.domain.CountermeasureView;
import dev.glacis.analysis.evaluation.domain.EvaluationDossier;
import dev.glacis.analysis.evaluation.domain.EvaluationRecord;
import dev.glacis.analysis.evaluation.domain.Evaluations;
import dev.glacis.analysis.evaluation.domain.KeptTexts;
import dev.glacis.analysis.evaluation.domain.ListQuery;
import dev.glacis.analysis.evaluation.domain.Positioned;
import dev.glacis.analysis.evaluation.domain.ThreatFilter;
import dev.glacis.analysis.evaluation.domain.ThreatQuery;
import dev.glacis.analysis.evaluation.domain.ThreatView;
import dev.glacis.kit.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Collects what a report about an evaluation needs, in one transaction. */
@ApplicationScoped
public class CollectDossier {

  private final Evaluations evaluations;
  private final KeptTexts texts;

  CollectDossier(Evaluations evaluations, KeptTexts texts) {
    this.evaluations = evaluations;
    this.texts = texts;
  }

  @Transactional
  public EvaluationDossier collect(String tenant, String evaluationId) {
    EvaluationRecord evaluation = find(tenant, evaluationId);
    String digest = evaluation.packSetDigest();
    ListQuery all = ListQuery.all(tenant, evaluation.id());
    List<ThreatView> threats =
        items(evaluations.threats(new ThreatQuery(all, ThreatFilter.reported())));
    List<CountermeasureView> countermeasures = items(evaluations.countermeasures(all));
    return new EvaluationDossier(
        evaluation,
        threats,
        countermeasures,
        items(evaluations.questions(all)),
        texts.definitions(
            tenant, digest, threats.stream().map(threat -> threat.definition().id()).toList()),
        texts.countermeasures(
            tenant, digest, countermeasures.stream().map(CountermeasureView::definition).toList()));
  }

  private EvaluationRecord find(String tenant, String evaluationId) {
    return uuid(evaluationId)
        .flatMap(id -> evaluations.find(tenant, id))
        .orElseThrow(() -> ProblemException.notFound("evaluation", evaluationId));
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static <T> List<T> items(List<Positioned<T>> positioned) {
    return positioned.stream().map(Positioned::item).toList();
  }
}

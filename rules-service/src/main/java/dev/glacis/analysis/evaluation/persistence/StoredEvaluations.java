package dev.glacis.analysis.evaluation.persistence;

import dev.glacis.analysis.evaluation.domain.CountermeasureView;
import dev.glacis.analysis.evaluation.domain.EvaluationRecord;
import dev.glacis.analysis.evaluation.domain.Evaluations;
import dev.glacis.analysis.evaluation.domain.Findings;
import dev.glacis.analysis.evaluation.domain.ListQuery;
import dev.glacis.analysis.evaluation.domain.Positioned;
import dev.glacis.analysis.evaluation.domain.QuestionView;
import dev.glacis.analysis.evaluation.domain.RevisionKey;
import dev.glacis.analysis.evaluation.domain.ThreatQuery;
import dev.glacis.analysis.evaluation.domain.ThreatView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Evaluations in PostgreSQL. Each reading call is a transaction of its own unless one is running,
 * so that a caller who waits between two calls holds no connection.
 */
@ApplicationScoped
@Transactional
class StoredEvaluations implements Evaluations {

  private final EvaluationInsert insert;
  private final EvaluationRows evaluations;
  private final ThreatRows threats;
  private final CountermeasureRows countermeasures;
  private final QuestionRows questions;

  StoredEvaluations(
      EvaluationInsert insert,
      EvaluationRows evaluations,
      ThreatRows threats,
      CountermeasureRows countermeasures,
      QuestionRows questions) {
    this.insert = insert;
    this.evaluations = evaluations;
    this.threats = threats;
    this.countermeasures = countermeasures;
    this.questions = questions;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean addCompleted(EvaluationRecord evaluation, Findings findings) {
    if (!insert.insert(evaluation)) {
      return false;
    }
    threats.add(evaluation, findings.threats());
    countermeasures.add(evaluation, findings.countermeasures());
    questions.add(evaluation, findings.questions());
    return true;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean addFailed(EvaluationRecord evaluation) {
    return insert.insert(evaluation);
  }

  @Override
  public Optional<EvaluationRecord> newest(RevisionKey revision) {
    return evaluations.newest(revision);
  }

  @Override
  public Optional<EvaluationRecord> find(String tenant, UUID id) {
    return evaluations.one(tenant, id);
  }

  @Override
  public List<Positioned<ThreatView>> threats(ThreatQuery query) {
    return threats.list(query);
  }

  @Override
  public long count(ThreatQuery query) {
    return threats.count(query);
  }

  @Override
  public Optional<ThreatView> newestThreat(String tenant, String threatId) {
    return threats.newest(tenant, threatId);
  }

  @Override
  public Optional<String> systemOf(String tenant, String threatId) {
    return threats.systemOf(tenant, threatId);
  }

  @Override
  public List<Positioned<CountermeasureView>> countermeasures(ListQuery query) {
    return countermeasures.list(query);
  }

  @Override
  public List<Positioned<QuestionView>> questions(ListQuery query) {
    return questions.list(query);
  }

  @Override
  public ListSizes sizes(String tenant, UUID evaluation) {
    return new ListSizes(
        countermeasures.size(tenant, evaluation), questions.size(tenant, evaluation));
  }
}

package dev.glacis.analysis.evaluation.persistence;

import dev.glacis.analysis.evaluation.domain.EvaluationRecord;
import dev.glacis.analysis.evaluation.domain.ListQuery;
import dev.glacis.analysis.evaluation.domain.Positioned;
import dev.glacis.analysis.evaluation.domain.QuestionView;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reads and writes the table {@code question}. */
@ApplicationScoped
class QuestionRows implements PanacheRepositoryBase<QuestionEntity, ItemKey> {

  private final StoredJson json;

  QuestionRows(StoredJson json) {
    this.json = json;
  }

  void add(EvaluationRecord evaluation, List<QuestionView> questions) {
    for (int position = 0; position < questions.size(); position++) {
      QuestionEntity row = new QuestionEntity();
      row.evaluationId = evaluation.id();
      row.position = position;
      row.tenantId = evaluation.revision().tenant();
      row.body = json.write(questions.get(position));
      persist(row);
    }
  }

  List<Positioned<QuestionView>> list(ListQuery query) {
    return find(
            "tenantId = ?1 and evaluationId = ?2 and position > ?3 order by position",
            query.tenant(),
            query.evaluation(),
            query.after())
        .range(0, query.limit() - 1)
        .stream()
        .map(row -> new Positioned<>(row.position, json.read(row.body, QuestionView.class)))
        .toList();
  }

  long size(String tenant, UUID evaluation) {
    return count("tenantId = ?1 and evaluationId = ?2", tenant, evaluation);
  }
}

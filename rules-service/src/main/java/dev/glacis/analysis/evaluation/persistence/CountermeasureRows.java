package dev.glacis.analysis.evaluation.persistence;

import dev.glacis.analysis.evaluation.domain.CountermeasureView;
import dev.glacis.analysis.evaluation.domain.EvaluationRecord;
import dev.glacis.analysis.evaluation.domain.ListQuery;
import dev.glacis.analysis.evaluation.domain.Positioned;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reads and writes the table {@code countermeasure}. */
@ApplicationScoped
class CountermeasureRows implements PanacheRepositoryBase<CountermeasureEntity, ItemKey> {

  private final StoredJson json;

  CountermeasureRows(StoredJson json) {
    this.json = json;
  }

  void add(EvaluationRecord evaluation, List<CountermeasureView> instances) {
    for (int position = 0; position < instances.size(); position++) {
      persist(row(evaluation, position, instances.get(position)));
    }
  }

  List<Positioned<CountermeasureView>> list(ListQuery query) {
    return find(
            "tenantId = ?1 and evaluationId = ?2 and position > ?3 order by position",
            query.tenant(),
            query.evaluation(),
            query.after())
        .range(0, query.limit() - 1)
        .stream()
        .map(row -> new Positioned<>(row.position, json.read(row.body, CountermeasureView.class)))
        .toList();
  }

  long size(String tenant, UUID evaluation) {
    return count("tenantId = ?1 and evaluationId = ?2", tenant, evaluation);
  }

  private CountermeasureEntity row(
      EvaluationRecord evaluation, int position, CountermeasureView instance) {
    CountermeasureEntity row = new CountermeasureEntity();
    row.evaluationId = evaluation.id();
    row.position = position;
    row.tenantId = evaluation.revision().tenant();
    row.id = instance.id();
    row.definition = instance.definition();
    row.presence = instance.presence();
    row.body = json.write(instance);
    return row;
  }
}

package dev.glacis.analysis.evaluation.persistence;

import dev.glacis.analysis.evaluation.domain.ElementView;
import dev.glacis.analysis.evaluation.domain.EvaluationRecord;
import dev.glacis.analysis.evaluation.domain.ListQuery;
import dev.glacis.analysis.evaluation.domain.Positioned;
import dev.glacis.analysis.evaluation.domain.ThreatQuery;
import dev.glacis.analysis.evaluation.domain.ThreatView;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Reads and writes the table {@code threat}. */
@ApplicationScoped
class ThreatRows implements PanacheRepositoryBase<ThreatEntity, ItemKey> {

  private static final String NEWEST =
      """
      from ThreatEntity t join EvaluationEntity e on e.id = t.evaluationId
      where t.tenantId = ?1 and t.id = ?2
      order by e.revision desc, e.completedAt desc, e.id desc
      """;

  private final StoredJson json;

  ThreatRows(StoredJson json) {
    this.json = json;
  }

  void add(EvaluationRecord evaluation, List<ThreatView> threats) {
    for (int position = 0; position < threats.size(); position++) {
      persist(row(evaluation, position, threats.get(position)));
    }
  }

  List<Positioned<ThreatView>> list(ThreatQuery query) {
    ListQuery range = query.range();
    FilterClause filter = FilterClause.of(query);
    PanacheQuery<ThreatEntity> found =
        find(
            filter.condition() + " and position > :after order by position",
            filter.parameters().and("after", range.after()));
    return found.range(0, range.limit() - 1).stream()
        .map(row -> new Positioned<>(row.position, json.read(row.body, ThreatView.class)))
        .toList();
  }

  long count(ThreatQuery query) {
    FilterClause filter = FilterClause.of(query);
    return count(filter.condition(), filter.parameters());
  }

  Optional<ThreatView> newest(String tenant, String threatId) {
    return find("select t " + NEWEST, tenant, threatId)
        .firstResultOptional()
        .map(row -> json.read(row.body, ThreatView.class));
  }

  Optional<String> systemOf(String tenant, String threatId) {
    return find("select e.systemId " + NEWEST, tenant, threatId)
        .project(String.class)
        .firstResultOptional();
  }

  private ThreatEntity row(EvaluationRecord evaluation, int position, ThreatView threat) {
    ThreatEntity row = new ThreatEntity();
    row.evaluationId = evaluation.id();
    row.position = position;
    row.tenantId = evaluation.revision().tenant();
    row.id = threat.id();
    row.fingerprint = threat.fingerprint();
    row.definition = threat.definition().id();
    row.severity = threat.severity();
    row.certainty = threat.certainty();
    row.mitigation = threat.mitigation();
    row.stride = threat.stride().toArray(String[]::new);
    row.elements = threat.elements().stream().map(ElementView::id).toArray(String[]::new);
    row.riskCurrent = threat.risk().current();
    row.body = json.write(threat);
    return row;
  }
}

package dev.glacis.analysis.evaluation.persistence;

import dev.glacis.analysis.evaluation.domain.CommittedRevision;
import dev.glacis.analysis.evaluation.domain.EvaluationRecord;
import dev.glacis.analysis.evaluation.domain.Outcome;
import dev.glacis.analysis.evaluation.domain.RevisionKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Reads the table {@code evaluation}. */
@ApplicationScoped
class EvaluationRows implements PanacheRepositoryBase<EvaluationEntity, UUID> {

  private final StoredJson json;

  EvaluationRows(StoredJson json) {
    this.json = json;
  }

  Optional<EvaluationRecord> newest(RevisionKey revision) {
    return find(
            "tenantId = ?1 and systemId = ?2 and revision = ?3 order by completedAt desc, id desc",
            revision.tenant(),
            revision.systemId(),
            revision.number())
        .firstResultOptional()
        .map(this::record);
  }

  Optional<EvaluationRecord> one(String tenant, UUID id) {
    return find("tenantId = ?1 and id = ?2", tenant, id).firstResultOptional().map(this::record);
  }

  private EvaluationRecord record(EvaluationEntity row) {
    return new EvaluationRecord(
        row.id,
        new CommittedRevision(
            row.tenantId,
            row.systemId,
            row.systemKey,
            row.systemName,
            row.revisionId,
            row.revision),
        row.packSetDigest,
        outcome(row),
        row.startedAt,
        row.completedAt);
  }

  private Outcome outcome(EvaluationEntity row) {
    return row.overview == null
        ? new Outcome.Failed(row.failureCode, row.failureDetail)
        : json.read(row.overview, Outcome.Completed.class);
  }
}

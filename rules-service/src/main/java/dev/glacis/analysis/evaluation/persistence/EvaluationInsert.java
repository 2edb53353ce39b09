package dev.glacis.analysis.evaluation.persistence;

import dev.glacis.analysis.evaluation.domain.CommittedRevision;
import dev.glacis.analysis.evaluation.domain.EvaluationRecord;
import dev.glacis.analysis.evaluation.domain.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;

/**
 * The one insert that decides which of two deliveries, or of two instances, stores an evaluation:
 * the second waits for the first's commit and then inserts nothing.
 */
@ApplicationScoped
class EvaluationInsert {

  private static final String INSERT =
      """
      insert into evaluation (id, tenant_id, system_id, system_key, system_name, revision_id,
          revision, pack_set_digest, status, overview, failure_code, failure_detail, started_at,
          completed_at)
      values (:id, :tenant, :systemId, :systemKey, :systemName, :revisionId,
          :revision, :digest, :status, cast(:overview as jsonb), :code, :detail, :startedAt,
          :completedAt)
      on conflict (tenant_id, system_id, revision, pack_set_digest) do nothing
      """;

  private final Session session;
  private final StoredJson json;

  EvaluationInsert(Session session, StoredJson json) {
    this.session = session;
    this.json = json;
  }

  boolean insert(EvaluationRecord evaluation) {
    MutationQuery insert =
        session
            .createNativeMutationQuery(INSERT)
            .setParameter("id", evaluation.id(), UUID.class)
            .setParameter("digest", evaluation.packSetDigest())
            .setParameter("startedAt", evaluation.startedAt(), Instant.class)
            .setParameter("completedAt", evaluation.completedAt(), Instant.class);
    revision(insert, evaluation.revision());
    switch (evaluation.outcome()) {
      case Outcome.Completed completed ->
          outcome(insert, "completed", json.write(completed), null, null);
      case Outcome.Failed failed -> outcome(insert, "failed", null, failed.code(), failed.detail());
    }
    return insert.executeUpdate() == 1;
  }

  private static void revision(MutationQuery insert, CommittedRevision revision) {
    insert
        .setParameter("tenant", revision.tenant())
        .setParameter("systemId", revision.systemId())
        .setParameter("systemKey", revision.systemKey())
        .setParameter("systemName", revision.systemName())
        .setParameter("revisionId", revision.revisionId())
        .setParameter("revision", revision.number());
  }

  private static void outcome(
      MutationQuery insert, String status, String overview, String code, String detail) {
    insert
        .setParameter("status", status)
        .setParameter("overview", overview, String.class)
        .setParameter("code", code, String.class)
        .setParameter("detail", detail, String.class);
  }
}

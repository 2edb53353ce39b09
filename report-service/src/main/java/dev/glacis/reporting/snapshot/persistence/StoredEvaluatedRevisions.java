package dev.glacis.reporting.snapshot.persistence;

import dev.glacis.reporting.snapshot.domain.CompletedEvaluation;
import dev.glacis.reporting.snapshot.domain.EvaluatedRevisions;
import dev.glacis.reporting.snapshot.domain.EvaluatedSystem;
import dev.glacis.reporting.snapshot.domain.FailedEvaluation;
import dev.glacis.reporting.snapshot.domain.KeptEvaluation;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The read model in PostgreSQL, by plain JDBC: rows are replaced as a whole by one statement, which
 * decides by itself which of two evaluations is the newer.
 */
@ApplicationScoped
class StoredEvaluatedRevisions implements EvaluatedRevisions {

  private static final String KEEP_COMPLETED =
      """
      insert into evaluated_revision as kept
        (tenant_id, revision_id, system_id, system_key, system_name, revision, evaluation_id,
         status, critical, high, medium, low, inherent_risk, current_risk, projected_risk,
         evaluated_at, as_of, revision_answer, evaluation_answer)
      values (?, ?, ?, ?, ?, ?, ?, 'completed', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::json, ?::json)
      on conflict (tenant_id, revision_id) do update set
        system_key = excluded.system_key, system_name = excluded.system_name,
        evaluation_id = excluded.evaluation_id, status = excluded.status,
        failure_code = null, failure_detail = null,
        critical = excluded.critical, high = excluded.high, medium = excluded.medium,
        low = excluded.low, inherent_risk = excluded.inherent_risk,
        current_risk = excluded.current_risk, projected_risk = excluded.projected_risk,
        evaluated_at = excluded.evaluated_at, as_of = excluded.as_of,
        revision_answer = excluded.revision_answer, evaluation_answer = excluded.evaluation_answer
      where kept.status = 'failed' or kept.evaluated_at <= excluded.evaluated_at
      """;

  private static final String KEEP_FAILED =
      """
      insert into evaluated_revision as kept
        (tenant_id, revision_id, system_id, system_key, system_name, revision, evaluation_id,
         status, failure_code, failure_detail, evaluated_at, as_of)
      values (?, ?, ?, ?, ?, ?, ?, 'failed', ?, ?, ?, ?)
      on conflict (tenant_id, revision_id) do update set
        evaluation_id = excluded.evaluation_id, failure_code = excluded.failure_code,
        failure_detail = excluded.failure_detail, evaluated_at = excluded.evaluated_at,
        as_of = excluded.as_of
      where kept.status = 'failed' and kept.evaluated_at <= excluded.evaluated_at
      """;

  private static final String FIND =
      """
      select status, failure_code, failure_detail, revision_answer, evaluation_answer
      from evaluated_revision
      where tenant_id = ? and system_id = ? and revision = ?
      """;

  private final AgroalDataSource dataSource;
  private final Clock clock;

  StoredEvaluatedRevisions(AgroalDataSource dataSource, Clock clock) {
    this.dataSource = dataSource;
    this.clock = clock;
  }

  @Override
  public boolean keep(String tenant, CompletedEvaluation evaluation) {
    EvaluatedSystem system = evaluation.system();
    List<Object> values =
        List.of(
            tenant,
            system.revisionId(),
            system.systemId(),
            system.systemKey(),
            system.systemName(),
            system.revision(),
            evaluation.evaluationId(),
            evaluation.counts().critical(),
            evaluation.counts().high(),
            evaluation.counts().medium(),
            evaluation.counts().low(),
            evaluation.risk().inherent(),
            evaluation.risk().current(),
            evaluation.risk().projected(),
            evaluation.evaluatedAt(),
            clock.instant(),
            evaluation.revisionAnswer(),
            evaluation.evaluationAnswer());
    return execute(KEEP_COMPLETED, values) > 0;
  }

  @Override
  public void keep(String tenant, FailedEvaluation evaluation) {
    EvaluatedSystem system = evaluation.system();
    List<Object> values =
        List.of(
            tenant,
            system.revisionId(),
            system.systemId(),
            system.systemKey(),
            system.systemName(),
            system.revision(),
            evaluation.evaluationId(),
            evaluation.code(),
            evaluation.detail(),
            evaluation.failedAt(),
            clock.instant());
    execute(KEEP_FAILED, values);
  }

  @Override
  public Optional<KeptEvaluation> find(String tenant, String systemId, int revision) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(FIND)) {
      bind(select, List.of(tenant, systemId, revision));
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(kept(row)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the read model cannot be read", e);
    }
  }

  private static KeptEvaluation kept(ResultSet row) throws SQLException {
    return row.getString("status").equals("failed")
        ? new KeptEvaluation.Failed(row.getString("failure_code"), row.getString("failure_detail"))
        : new KeptEvaluation.Completed(
            row.getString("revision_answer"), row.getString("evaluation_answer"));
  }

  private int execute(String sql, List<Object> values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the read model cannot be written", e);
    }
  }

  private static void bind(PreparedStatement statement, List<Object> values) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      statement.setObject(i + 1, value instanceof Instant time ? Timestamp.from(time) : value);
    }
  }
}

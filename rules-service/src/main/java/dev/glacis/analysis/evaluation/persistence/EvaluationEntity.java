package dev.glacis.analysis.evaluation.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Row of {@code evaluation}; inserted by {@link EvaluationInsert} only. */
@Entity
@Immutable
@Table(name = "evaluation")
class EvaluationEntity {

  @Id UUID id;

  @Column(name = "tenant_id")
  String tenantId;

  @Column(name = "system_id")
  String systemId;

  @Column(name = "system_key")
  String systemKey;

  @Column(name = "system_name")
  String systemName;

  @Column(name = "revision_id")
  String revisionId;

  int revision;

  @Column(name = "pack_set_digest")
  String packSetDigest;

  /** JSON of {@code Outcome.Completed}; null when the evaluation failed. */
  @Column(columnDefinition = "jsonb")
  String overview;

  @Column(name = "failure_code")
  String failureCode;

  @Column(name = "failure_detail")
  String failureDetail;

  @Column(name = "started_at")
  Instant startedAt;

  @Column(name = "completed_at")
  Instant completedAt;
}

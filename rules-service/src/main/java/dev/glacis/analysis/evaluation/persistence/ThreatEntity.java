package dev.glacis.analysis.evaluation.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** Row of {@code threat}. */
@Entity
@Immutable
@IdClass(ItemKey.class)
@Table(name = "threat")
class ThreatEntity {

  @Id
  @Column(name = "evaluation_id")
  UUID evaluationId;

  @Id int position;

  @Column(name = "tenant_id")
  String tenantId;

  String id;
  String fingerprint;
  String definition;
  String severity;
  String certainty;
  String mitigation;
  String[] stride;

  /** Ids of the elements that the threat concerns. */
  String[] elements;

  @Column(name = "risk_current")
  int riskCurrent;

  @Column(columnDefinition = "jsonb")
  @ColumnTransformer(write = "cast(? as jsonb)")
  String body;
}

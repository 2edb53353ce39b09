package dev.glacis.analysis.evaluation.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** Row of {@code question}. */
@Entity
@Immutable
@IdClass(ItemKey.class)
@Table(name = "question")
class QuestionEntity {

  @Id
  @Column(name = "evaluation_id")
  UUID evaluationId;

  @Id int position;

  @Column(name = "tenant_id")
  String tenantId;

  @Column(columnDefinition = "jsonb")
  @ColumnTransformer(write = "cast(? as jsonb)")
  String body;
}

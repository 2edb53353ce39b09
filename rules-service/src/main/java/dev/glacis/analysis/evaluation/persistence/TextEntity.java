package dev.glacis.analysis.evaluation.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** Row of {@code pack_set_text}; inserted by {@link TextRows} only. */
@Entity
@Immutable
@IdClass(TextEntity.Key.class)
@Table(name = "pack_set_text")
class TextEntity {

  @Id
  @Column(name = "tenant_id")
  String tenantId;

  @Id
  @Column(name = "pack_set_digest")
  String packSetDigest;

  /** {@code threat} or {@code countermeasure}. */
  @Id String kind;

  @Id String id;

  @Column(columnDefinition = "jsonb")
  String body;

  record Key(String tenantId, String packSetDigest, String kind, String id)
      implements Serializable {}
}

package dev.glacis.modeling.revision.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Row of a revision's content. */
@Entity(name = "RevisionContent")
@Table(name = "revision_content")
@Immutable
class RevisionContentEntity {

  @Id
  @Column(name = "revision_id")
  UUID revisionId;

  @Column(name = "tenant_id")
  String tenantId;

  byte[] document;

  @Column(name = "media_type")
  String mediaType;

  String architecture;

  @Column(name = "source_map")
  String sourceMap;

  @Column(name = "loss_report")
  String lossReport;
}

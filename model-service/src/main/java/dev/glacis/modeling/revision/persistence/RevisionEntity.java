package dev.glacis.modeling.revision.persistence;

import dev.glacis.modeling.revision.domain.Revision;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Row of a revision, without its content. */
@Entity(name = "Revision")
@Table(name = "revision")
@Immutable
class RevisionEntity {

  @Id UUID id;

  @Column(name = "tenant_id")
  String tenantId;

  @Column(name = "system_id")
  UUID systemId;

  int number;
  String digest;
  String format;
  String author;
  String message;

  @Column(name = "committed_at")
  Instant committedAt;

  static RevisionEntity of(Revision revision) {
    RevisionEntity row = new RevisionEntity();
    row.id = revision.id();
    row.tenantId = revision.tenantId();
    row.systemId = revision.systemId();
    row.number = revision.number();
    row.digest = revision.digest();
    row.format = revision.format();
    row.author = revision.author();
    row.message = revision.message();
    row.committedAt = revision.committedAt();
    return row;
  }

  Revision toRevision() {
    return new Revision(
        id, tenantId, systemId, number, digest, format, author, message, committedAt);
  }
}

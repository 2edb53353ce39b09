package dev.glacis.modeling.revision.persistence;

import dev.glacis.modeling.revision.domain.Note;
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

  @Column(name = "origin_file")
  String originFile;

  @Column(name = "origin_commit")
  String originCommit;

  Integer restores;

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
    row.author = revision.note().author();
    row.message = revision.note().message();
    row.originFile = revision.note().originFile();
    row.originCommit = revision.note().originCommit();
    row.restores = revision.note().restores();
    row.committedAt = revision.committedAt();
    return row;
  }

  Revision toRevision() {
    Note note = new Note(author, message, originFile, originCommit, restores);
    return new Revision(id, tenantId, systemId, number, digest, format, note, committedAt);
  }
}

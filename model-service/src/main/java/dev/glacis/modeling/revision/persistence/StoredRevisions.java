package dev.glacis.modeling.revision.persistence;

import dev.glacis.modeling.revision.domain.Revision;
import dev.glacis.modeling.revision.domain.RevisionContent;
import dev.glacis.modeling.revision.domain.Revisions;
import dev.glacis.modeling.revision.domain.StoredDocument;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Revisions as rows. */
@ApplicationScoped
class StoredRevisions implements Revisions, PanacheRepositoryBase<RevisionEntity, UUID> {

  /** The other services still read what events announced before a deletion, by id. */
  private static final String KEPT =
      "exists (select 1 from System s where s.id = systemId and s.deletedAt is null)";

  private final ContentRows contents;

  StoredRevisions(ContentRows contents) {
    this.contents = contents;
  }

  @Override
  public void add(Revision revision, RevisionContent content) {
    persist(RevisionEntity.of(revision));
    // Rows of one transaction have no order of their own; the foreign key wants this one.
    flush();
    contents.add(revision, content);
  }

  @Override
  public Optional<Revision> find(String tenantId, UUID systemId, int number) {
    return find(
            "tenantId = ?1 and systemId = ?2 and number = ?3 and " + KEPT,
            tenantId,
            systemId,
            number)
        .firstResultOptional()
        .map(RevisionEntity::toRevision);
  }

  @Override
  public Optional<Revision> find(String tenantId, UUID revisionId) {
    return find("tenantId = ?1 and id = ?2", tenantId, revisionId)
        .firstResultOptional()
        .map(RevisionEntity::toRevision);
  }

  @Override
  public Optional<StoredDocument> document(Revision revision) {
    return contents.document(revision);
  }

  @Override
  public Optional<String> architecture(Revision revision) {
    return contents.architecture(revision);
  }

  @Override
  public Optional<RevisionContent> content(Revision revision) {
    return contents.content(revision);
  }

  @Override
  public List<Revision> list(String tenantId, UUID systemId, OptionalInt before, int limit) {
    Parameters parameters =
        Parameters.with("tenantId", tenantId)
            .and("systemId", systemId)
            .and("before", before.orElse(Integer.MAX_VALUE));
    return find(
            "tenantId = :tenantId and systemId = :systemId and number < :before",
            Sort.descending("number"),
            parameters)
        .page(0, limit)
        .list()
        .stream()
        .map(RevisionEntity::toRevision)
        .toList();
  }
}

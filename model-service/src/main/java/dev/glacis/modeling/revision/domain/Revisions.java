package dev.glacis.modeling.revision.domain;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** The revisions of all tenants; every call names the tenant that it sees. */
public interface Revisions {

  /** Adds a revision; its system must be locked. */
  void add(Revision revision, RevisionContent content);

  Optional<Revision> find(String tenantId, UUID systemId, int number);

  Optional<Revision> find(String tenantId, UUID revisionId);

  Optional<StoredDocument> document(Revision revision);

  /** Canonical JSON of the architecture model. */
  Optional<String> architecture(Revision revision);

  Optional<RevisionContent> content(Revision revision);

  /**
   * Revisions of a system, newest first.
   *
   * @param before number that the page begins below; empty for the first page
   */
  List<Revision> list(String tenantId, UUID systemId, OptionalInt before, int limit);
}

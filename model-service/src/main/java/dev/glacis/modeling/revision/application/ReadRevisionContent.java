package dev.glacis.modeling.revision.application;

import dev.glacis.kit.problem.ProblemException;
import dev.glacis.modeling.revision.domain.Revision;
import dev.glacis.modeling.revision.domain.Revisions;
import dev.glacis.modeling.revision.domain.StoredDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Reads what a revision holds: the original document, or the canonical architecture model. */
@ApplicationScoped
public class ReadRevisionContent {

  private final Revisions revisions;

  ReadRevisionContent(Revisions revisions) {
    this.revisions = revisions;
  }

  @Transactional
  public StoredDocument document(String tenantId, UUID systemId, int number) {
    return read(tenantId, systemId, number, revisions::document);
  }

  /** Canonical JSON. */
  @Transactional
  public String architecture(String tenantId, UUID systemId, int number) {
    return read(tenantId, systemId, number, revisions::architecture);
  }

  private <T> T read(
      String tenantId, UUID systemId, int number, Function<Revision, Optional<T>> part) {
    return revisions
        .find(tenantId, systemId, number)
        .flatMap(part)
        .orElseThrow(() -> ProblemException.notFound("revision", systemId + "/" + number));
  }
}

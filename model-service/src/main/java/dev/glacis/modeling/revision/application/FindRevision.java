package dev.glacis.modeling.revision.application;

import dev.glacis.kit.problem.ProblemException;
import dev.glacis.modeling.revision.domain.Revision;
import dev.glacis.modeling.revision.domain.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Finds one revision of a system of a tenant. */
@ApplicationScoped
public class FindRevision {

  private final Revisions revisions;

  FindRevision(Revisions revisions) {
    this.revisions = revisions;
  }

  @Transactional
  public Revision find(String tenantId, UUID systemId, int number) {
    return revisions
        .find(tenantId, systemId, number)
        .orElseThrow(() -> ProblemException.notFound("revision", systemId + "/" + number));
  }
}

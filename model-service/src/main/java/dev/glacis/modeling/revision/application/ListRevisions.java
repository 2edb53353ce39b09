package dev.glacis.modeling.revision.application;

import dev.glacis.kit.paging.Page;
import dev.glacis.kit.paging.PageRequest;
import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import dev.glacis.modeling.revision.domain.Revision;
import dev.glacis.modeling.revision.domain.Revisions;
import dev.glacis.modeling.system.domain.ModeledSystem;
import dev.glacis.modeling.system.domain.Systems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

/** Lists the revisions of a system, newest first. */
@ApplicationScoped
public class ListRevisions {

  private final Systems systems;
  private final Revisions revisions;

  ListRevisions(Systems systems, Revisions revisions) {
    this.systems = systems;
    this.revisions = revisions;
  }

  @Transactional
  public Page<RevisionView> list(String tenantId, UUID systemId, PageRequest request) {
    ModeledSystem system =
        systems
            .find(tenantId, systemId)
            .orElseThrow(() -> ProblemException.notFound("system", systemId.toString()));
    List<Revision> rows = revisions.list(tenantId, systemId, before(request), request.first() + 1);
    // Revisions are numbered without gaps and never deleted: the head's number is their count.
    return Page.of(rows, request, system.head().number(), row -> Integer.toString(row.number()))
        .map(RevisionView::of);
  }

  private static OptionalInt before(PageRequest request) {
    if (request.after().isEmpty()) {
      return OptionalInt.empty();
    }
    try {
      return OptionalInt.of(Integer.parseInt(request.after().get()));
    } catch (NumberFormatException foreign) {
      throw new ProblemException(ProblemType.INVALID_PARAMETER, "after is no cursor of this list");
    }
  }
}

package dev.glacis.modeling.audit.application;

import dev.glacis.kit.paging.Page;
import dev.glacis.kit.paging.PageRequest;
import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import dev.glacis.modeling.audit.domain.AuditEntry;
import dev.glacis.modeling.audit.domain.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** Lists the audit trail of a tenant or of one of its systems, newest first. */
@ApplicationScoped
public class ListAudit {

  private final AuditTrail trail;

  ListAudit(AuditTrail trail) {
    this.trail = trail;
  }

  @Transactional
  public Page<AuditView> list(String tenantId, Optional<UUID> systemId, PageRequest request) {
    List<AuditEntry> rows = trail.list(tenantId, systemId, before(request), request.first() + 1);
    long total = trail.count(tenantId, systemId);
    return Page.of(rows, request, total, row -> Long.toString(row.position())).map(AuditView::of);
  }

  private static OptionalLong before(PageRequest request) {
    try {
      return request
          .after()
          .map(Long::parseLong)
          .map(OptionalLong::of)
          .orElse(OptionalLong.empty());
    } catch (NumberFormatException foreign) {
      throw new ProblemException(ProblemType.INVALID_PARAMETER, "after is no cursor of this list");
    }
  }
}

package dev.glacis.modeling.revision.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.glacis.kit.problem.Problem;
import dev.glacis.kit.problem.TraceId;
import dev.glacis.kit.tenancy.TenantContext;
import dev.glacis.modeling.revision.application.CompareRevisions;
import dev.glacis.modeling.revision.application.StaleHeadException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Tells who commits on an old head what others changed since. */
public class ConflictAnswer {

  private static final Logger LOG = Logger.getLogger(ConflictAnswer.class);

  private final TenantContext tenant;
  private final CompareRevisions compareRevisions;

  ConflictAnswer(TenantContext tenant, CompareRevisions compareRevisions) {
    this.tenant = tenant;
    this.compareRevisions = compareRevisions;
  }

  @ServerExceptionMapper
  public Response conflict(StaleHeadException stale) {
    LOG.infof("%s: %s", stale.type().code(), stale.getMessage());
    Problem problem = Problem.of(stale.type(), stale.getMessage(), TraceId.current(), List.of());
    return Response.status(problem.status())
        .type(Problem.MEDIA_TYPE)
        .entity(new Conflict(problem, stale.head(), difference(stale)))
        .build();
  }

  /** From what the caller took for the head to the head; null when there is no such revision. */
  private String difference(StaleHeadException stale) {
    if (stale.expected() < 1 || stale.expected() > stale.head()) {
      return null;
    }
    return ComparisonText.json(
        compareRevisions.compare(
            tenant.tenantId(), stale.systemId(), stale.expected(), stale.head()));
  }

  /**
   * The problem with two members more.
   *
   * @param head number of the newest revision
   * @param difference what changed from the expected head to the newest revision
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Conflict(
      @JsonUnwrapped Problem problem, int head, @JsonRawValue String difference) {}
}

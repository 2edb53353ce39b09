package dev.glacis.modeling.revision.rest;

import com.fasterxml.jackson.databind.util.RawValue;
import dev.glacis.kit.problem.Problem;
import dev.glacis.kit.problem.TraceId;
import dev.glacis.kit.tenancy.TenantContext;
import dev.glacis.modeling.revision.application.CompareRevisions;
import dev.glacis.modeling.revision.application.StaleHeadException;
import jakarta.ws.rs.core.Response;
import java.util.Map;
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
    Problem problem = Problem.of(stale, TraceId.current()).with(members(stale));
    return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem).build();
  }

  /**
   * {@code head}, number of the newest revision, and {@code difference} from what the caller took
   * for the head to the head, if there is such a revision.
   */
  private Map<String, Object> members(StaleHeadException stale) {
    if (stale.expected() < 1 || stale.expected() > stale.head()) {
      return Map.of("head", stale.head());
    }
    String difference =
        ComparisonText.json(
            compareRevisions.compare(
                tenant.tenantId(), stale.systemId(), stale.expected(), stale.head()));
    return Map.of("head", stale.head(), "difference", new RawValue(difference));
  }
}

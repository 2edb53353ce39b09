package dev.glacis.modeling.revision.rest;

import dev.glacis.kit.tenancy.Roles;
import dev.glacis.kit.tenancy.TenantContext;
import dev.glacis.modeling.revision.application.ReadWholeRevision;
import dev.glacis.modeling.revision.application.WholeRevision;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** Revisions for the other services. */
@Path("/internal/revisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class InternalRevisionResource {

  private final TenantContext tenant;
  private final ReadWholeRevision readWholeRevision;

  InternalRevisionResource(TenantContext tenant, ReadWholeRevision readWholeRevision) {
    this.tenant = tenant;
    this.readWholeRevision = readWholeRevision;
  }

  @GET
  @Path("/{revisionId}")
  @RolesAllowed(Roles.INTERNAL)
  public WholeRevision read(@RestPath UUID revisionId) {
    return readWholeRevision.read(tenant.tenantId(), revisionId);
  }
}

package dev.glacis.reporting.matrix.rest;

import static dev.glacis.kit.tenancy.Roles.ADMIN;
import static dev.glacis.kit.tenancy.Roles.ANALYST;
import static dev.glacis.kit.tenancy.Roles.ARCHITECT;
import static dev.glacis.kit.tenancy.Roles.AUDITOR;
import static dev.glacis.kit.tenancy.Roles.AUTOMATION;
import static dev.glacis.kit.tenancy.Roles.VIEWER;

import dev.glacis.kit.tenancy.TenantContext;
import dev.glacis.reporting.matrix.application.ReadMatrix;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** Threats by STRIDE category and component. */
@Path("/systems/{systemId}/revisions/{number}/matrix")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class MatrixResource {

  private final TenantContext tenant;
  private final ReadMatrix readMatrix;

  MatrixResource(TenantContext tenant, ReadMatrix readMatrix) {
    this.tenant = tenant;
    this.readMatrix = readMatrix;
  }

  @GET
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  public MatrixAnswer read(@RestPath UUID systemId, @RestPath int number) {
    return MatrixAnswer.of(readMatrix.read(tenant.tenantId(), systemId.toString(), number));
  }
}

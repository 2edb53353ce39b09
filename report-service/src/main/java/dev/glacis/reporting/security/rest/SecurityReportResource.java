package dev.glacis.reporting.security.rest;

import static dev.glacis.kit.tenancy.Roles.ADMIN;
import static dev.glacis.kit.tenancy.Roles.ANALYST;
import static dev.glacis.kit.tenancy.Roles.ARCHITECT;
import static dev.glacis.kit.tenancy.Roles.AUDITOR;
import static dev.glacis.kit.tenancy.Roles.AUTOMATION;
import static dev.glacis.kit.tenancy.Roles.VIEWER;

import dev.glacis.kit.tenancy.TenantContext;
import dev.glacis.reporting.security.application.RenderSecurityReport;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;

/** The security report as a page that a browser treats as the foreign content that it is. */
@Path("/systems/{systemId}/revisions/{number}/reports/security.html")
@RunOnVirtualThread
public class SecurityReportResource {

  private static final String CONTENT_SECURITY_POLICY =
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

  private final TenantContext tenant;
  private final RenderSecurityReport renderSecurityReport;

  SecurityReportResource(TenantContext tenant, RenderSecurityReport renderSecurityReport) {
    this.tenant = tenant;
    this.renderSecurityReport = renderSecurityReport;
  }

  @GET
  @Produces("text/html;charset=UTF-8")
  @ResponseHeader(name = "Content-Security-Policy", value = CONTENT_SECURITY_POLICY)
  @ResponseHeader(name = "X-Content-Type-Options", value = "nosniff")
  @ResponseHeader(name = "Cache-Control", value = "private, no-cache")
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  public String read(@RestPath UUID systemId, @RestPath int number) {
    return renderSecurityReport.render(tenant.tenantId(), systemId.toString(), number);
  }
}

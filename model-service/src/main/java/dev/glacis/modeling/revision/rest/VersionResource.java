package dev.glacis.modeling.revision.rest;

import static dev.glacis.kit.tenancy.Roles.ADMIN;
import static dev.glacis.kit.tenancy.Roles.ANALYST;
import static dev.glacis.kit.tenancy.Roles.ARCHITECT;
import static dev.glacis.kit.tenancy.Roles.AUDITOR;
import static dev.glacis.kit.tenancy.Roles.AUTOMATION;
import static dev.glacis.kit.tenancy.Roles.VIEWER;

import dev.glacis.kit.paging.Page;
import dev.glacis.kit.tenancy.TenantContext;
import dev.glacis.modeling.audit.application.Actor;
import dev.glacis.modeling.revision.application.ListVersions;
import dev.glacis.modeling.revision.application.NameVersion;
import dev.glacis.modeling.revision.domain.NamedVersion;
import dev.glacis.modeling.web.ListParameters;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** The revisions of a system that people named. */
@Path("/systems/{systemId}/versions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class VersionResource {

  private final TenantContext tenant;
  private final ListVersions listVersions;
  private final NameVersion nameVersion;

  VersionResource(TenantContext tenant, ListVersions listVersions, NameVersion nameVersion) {
    this.tenant = tenant;
    this.listVersions = listVersions;
    this.nameVersion = nameVersion;
  }

  @GET
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  public Page<NamedVersion> list(@RestPath UUID systemId, @BeanParam ListParameters parameters) {
    return listVersions.list(tenant.tenantId(), systemId, parameters.toRequest());
  }

  /** A name stays with its revision; giving it again to the same one changes nothing. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({ARCHITECT, ADMIN, AUTOMATION})
  public NamedVersion name(@RestPath UUID systemId, @NotNull @Valid NewVersion version) {
    return nameVersion.name(
        new Actor(tenant.tenantId(), tenant.caller()), systemId, version.name(), version.number());
  }

  /**
   * Body of the call that names a revision.
   *
   * @param number of the revision
   */
  public record NewVersion(
      @NotNull @Pattern(regexp = NamedVersion.PATTERN) String name, @Min(1) int number) {}
}

package dev.glacis.modeling.system.rest;

import static dev.glacis.kit.tenancy.Roles.ADMIN;
import static dev.glacis.kit.tenancy.Roles.ANALYST;
import static dev.glacis.kit.tenancy.Roles.ARCHITECT;
import static dev.glacis.kit.tenancy.Roles.AUDITOR;
import static dev.glacis.kit.tenancy.Roles.AUTOMATION;
import static dev.glacis.kit.tenancy.Roles.VIEWER;

import dev.glacis.kit.paging.Page;
import dev.glacis.kit.tenancy.TenantContext;
import dev.glacis.modeling.audit.application.Actor;
import dev.glacis.modeling.revision.application.CreateFromTemplate;
import dev.glacis.modeling.system.application.ChangeSystem;
import dev.glacis.modeling.system.application.CreateSystem;
import dev.glacis.modeling.system.application.DeleteSystem;
import dev.glacis.modeling.system.application.FindSystem;
import dev.glacis.modeling.system.application.ListSystems;
import dev.glacis.modeling.system.application.RestoreSystem;
import dev.glacis.modeling.system.application.SystemView;
import dev.glacis.modeling.web.ETags;
import dev.glacis.modeling.web.ListParameters;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** The systems of the caller's tenant. */
@Path("/systems")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SystemResource {

  private final TenantContext tenant;
  private final CreateSystem createSystem;
  private final CreateFromTemplate createFromTemplate;
  private final FindSystem findSystem;
  private final ListSystems listSystems;
  private final ChangeSystem changeSystem;
  private final DeleteSystem deleteSystem;
  private final RestoreSystem restoreSystem;

  SystemResource(
      TenantContext tenant,
      CreateSystem createSystem,
      CreateFromTemplate createFromTemplate,
      FindSystem findSystem,
      ListSystems listSystems,
      ChangeSystem changeSystem,
      DeleteSystem deleteSystem,
      RestoreSystem restoreSystem) {
    this.tenant = tenant;
    this.createSystem = createSystem;
    this.createFromTemplate = createFromTemplate;
    this.findSystem = findSystem;
    this.listSystems = listSystems;
    this.changeSystem = changeSystem;
    this.deleteSystem = deleteSystem;
    this.restoreSystem = restoreSystem;
  }

  @GET
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  public Page<SystemView> list(
      @BeanParam ListParameters parameters, @BeanParam SystemListParameters wanted) {
    return listSystems.list(tenant.tenantId(), wanted.toFilter(), parameters.toRequest());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({ARCHITECT, ADMIN})
  public RestResponse<SystemView> create(@NotNull @Valid NewSystem system) {
    SystemView created = created(system);
    return ResponseBuilder.create(Status.CREATED, created)
        .location(URI.create("/systems/" + created.id()))
        .header(HttpHeaders.ETAG, ETags.ofSystem(created.version()))
        .build();
  }

  @GET
  @Path("/{systemId}")
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  public RestResponse<SystemView> find(@RestPath UUID systemId) {
    return tagged(findSystem.find(tenant.tenantId(), systemId));
  }

  /** With {@code If-Match} only when nobody else has changed what is said about the system. */
  @PATCH
  @Path("/{systemId}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({ARCHITECT, ADMIN})
  public RestResponse<SystemView> change(
      @RestPath UUID systemId,
      @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid SystemPatch patch) {
    return tagged(
        changeSystem.change(actor(), systemId, patch.toChange(), ETags.ifSystemMatches(ifMatch)));
  }

  @DELETE
  @Path("/{systemId}")
  @RolesAllowed(ADMIN)
  public void delete(@RestPath UUID systemId) {
    deleteSystem.delete(actor(), systemId);
  }

  @POST
  @Path("/{systemId}/restore")
  @RolesAllowed(ADMIN)
  public RestResponse<SystemView> restore(@RestPath UUID systemId) {
    return tagged(restoreSystem.restore(actor(), systemId));
  }

  private static RestResponse<SystemView> tagged(SystemView system) {
    return ResponseBuilder.ok(system)
        .header(HttpHeaders.ETAG, ETags.ofSystem(system.version()))
        .build();
  }

  private SystemView created(NewSystem system) {
    return system.template() == null
        ? createSystem.create(actor(), system.toDescription())
        : createFromTemplate.create(
            actor(), system.toDescription(), system.template().id(), system.template().values());
  }

  private Actor actor() {
    return new Actor(tenant.tenantId(), tenant.caller());
  }
}

package dev.glacis.gateway.systems.upstream;

import dev.glacis.gateway.systems.view.AuditPageView;
import dev.glacis.gateway.systems.view.CommittedView;
import dev.glacis.gateway.systems.view.VersionInput;
import dev.glacis.gateway.systems.view.VersionPageView;
import dev.glacis.gateway.systems.view.VersionView;
import dev.glacis.kit.client.CallerToken;
import dev.glacis.kit.client.UpstreamProblems;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What model-service keeps of the past: old revisions, their names, the audit trail. */
@RegisterRestClient(configKey = "model-service")
@RegisterProvider(CallerToken.class)
@RegisterProvider(UpstreamProblems.class)
@Path("/")
public interface HistoryService {

  @POST
  @Path("/systems/{systemId}/revisions/{number}/restore")
  Uni<CommittedView> restoreRevision(
      @PathParam("systemId") String systemId,
      @PathParam("number") int number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @QueryParam("message") String message);

  @GET
  @Path("/systems/{systemId}/versions")
  Uni<VersionPageView> versions(
      @PathParam("systemId") String systemId,
      @QueryParam("first") Integer first,
      @QueryParam("after") String after);

  @POST
  @Path("/systems/{systemId}/versions")
  Uni<VersionView> nameRevision(@PathParam("systemId") String systemId, VersionInput version);

  /**
   * @param systemId null for all systems of the tenant
   */
  @GET
  @Path("/audit")
  Uni<AuditPageView> audit(
      @QueryParam("system") String systemId,
      @QueryParam("first") Integer first,
      @QueryParam("after") String after);
}

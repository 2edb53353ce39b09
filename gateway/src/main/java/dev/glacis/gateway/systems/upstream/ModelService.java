package dev.glacis.gateway.systems.upstream;

import dev.glacis.gateway.systems.view.ArchitectureView;
import dev.glacis.gateway.systems.view.CommittedView;
import dev.glacis.gateway.systems.view.RevisionPageView;
import dev.glacis.gateway.systems.view.RevisionView;
import dev.glacis.gateway.systems.view.SystemInput;
import dev.glacis.gateway.systems.view.SystemPageView;
import dev.glacis.gateway.systems.view.SystemView;
import dev.glacis.kit.client.CallerToken;
import dev.glacis.kit.client.UpstreamProblems;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** model-service as the gateway calls it, always with the caller's own token. */
@RegisterRestClient(configKey = "model-service")
@RegisterProvider(CallerToken.class)
@RegisterProvider(UpstreamProblems.class)
@Path("/")
public interface ModelService {

  @POST
  @Path("/imports")
  @Consumes(MediaType.WILDCARD)
  Uni<CommittedView> importDocument(
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @QueryParam("format") String format,
      @QueryParam("system") String systemKey,
      @QueryParam("message") String message,
      InputStream document);

  @GET
  @Path("/systems")
  Uni<SystemPageView> systems(
      @QueryParam("first") Integer first,
      @QueryParam("after") String after,
      @QueryParam("q") String q);

  @POST
  @Path("/systems")
  Uni<SystemView> createSystem(SystemInput input);

  @GET
  @Path("/systems/{systemId}")
  Uni<SystemView> system(@PathParam("systemId") String systemId);

  @GET
  @Path("/systems/{systemId}/revisions")
  Uni<RevisionPageView> revisions(
      @PathParam("systemId") String systemId,
      @QueryParam("first") Integer first,
      @QueryParam("after") String after);

  @POST
  @Path("/systems/{systemId}/revisions")
  @Consumes(MediaType.WILDCARD)
  Uni<CommittedView> commitRevision(
      @PathParam("systemId") String systemId,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @QueryParam("format") String format,
      @QueryParam("message") String message,
      InputStream document);

  @GET
  @Path("/systems/{systemId}/revisions/{number}")
  Uni<RevisionView> revision(
      @PathParam("systemId") String systemId, @PathParam("number") int number);

  @GET
  @Path("/systems/{systemId}/revisions/{number}/architecture")
  Uni<ArchitectureView> architecture(
      @PathParam("systemId") String systemId, @PathParam("number") int number);

  @GET
  @Path("/systems/{systemId}/revisions/{number}/export")
  Uni<RestResponse<byte[]>> export(
      @PathParam("systemId") String systemId,
      @PathParam("number") int number,
      @QueryParam("format") String format,
      @QueryParam("as") String syntax,
      @HeaderParam(HttpHeaders.ACCEPT) String accept);
}

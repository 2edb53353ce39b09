package dev.glacis.gateway.systems.upstream;

import dev.glacis.gateway.systems.view.DifferenceView;
import dev.glacis.gateway.systems.view.LintView;
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

/** What model-service says about differences of models and about what is wrong with them. */
@RegisterRestClient(configKey = "model-service")
@RegisterProvider(CallerToken.class)
@RegisterProvider(UpstreamProblems.class)
@Path("/")
public interface ComparisonService {

  @GET
  @Path("/systems/{systemId}/revisions/{number}/diff/{other}")
  Uni<DifferenceView> difference(
      @PathParam("systemId") String systemId,
      @PathParam("number") int number,
      @PathParam("other") int other);

  /** The text of a difference as the service writes it. */
  @GET
  @Path("/systems/{systemId}/revisions/{number}/diff/{other}")
  Uni<RestResponse<String>> differenceText(
      @PathParam("systemId") String systemId,
      @PathParam("number") int number,
      @PathParam("other") int other,
      @QueryParam("format") String format,
      @HeaderParam(HttpHeaders.ACCEPT) String accept);

  @POST
  @Path("/systems/{systemId}/revisions/{number}/diff")
  @Consumes(MediaType.WILDCARD)
  Uni<RestResponse<String>> differenceOfDocument(
      @PathParam("systemId") String systemId,
      @PathParam("number") int number,
      @QueryParam("format") String format,
      @QueryParam("documentFormat") String documentFormat,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      @HeaderParam(HttpHeaders.ACCEPT) String accept,
      InputStream document);

  @GET
  @Path("/systems/{systemId}/revisions/{number}/lint")
  Uni<LintView> lint(@PathParam("systemId") String systemId, @PathParam("number") int number);

  @POST
  @Path("/lint")
  @Consumes(MediaType.WILDCARD)
  Uni<LintView> lintDocument(
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      @QueryParam("format") String format,
      InputStream document);
}

package dev.glacis.gateway.reports.upstream;

import dev.glacis.gateway.reports.view.MatrixView;
import dev.glacis.kit.client.CallerToken;
import dev.glacis.kit.client.UpstreamProblems;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** report-service as the gateway calls it, always with the caller's own token. */
@RegisterRestClient(configKey = "report-service")
@RegisterProvider(CallerToken.class)
@RegisterProvider(UpstreamProblems.class)
@Path("/")
public interface ReportService {

  @GET
  @Path("/systems/{systemId}/revisions/{number}/reports/security.html")
  @Produces(MediaType.TEXT_HTML)
  Uni<byte[]> securityReport(
      @PathParam("systemId") String systemId, @PathParam("number") int number);

  @GET
  @Path("/systems/{systemId}/revisions/{number}/matrix")
  Uni<MatrixView> matrix(@PathParam("systemId") String systemId, @PathParam("number") int number);
}

package dev.glacis.reporting.snapshot.client;

import dev.glacis.kit.client.ServiceToken;
import dev.glacis.kit.client.UpstreamProblems;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** model-service, asked in the name of this service. */
@RegisterRestClient(configKey = "model-service")
@RegisterProvider(ServiceToken.class)
@RegisterProvider(UpstreamProblems.class)
@Path("/internal/revisions")
interface ModelServiceInternal {

  @GET
  @Path("/{revisionId}")
  @Produces(MediaType.APPLICATION_JSON)
  String revision(
      @HeaderParam("Glacis-Tenant") String tenant, @PathParam("revisionId") String revisionId);
}

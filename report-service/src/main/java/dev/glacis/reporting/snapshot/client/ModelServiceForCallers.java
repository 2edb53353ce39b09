package dev.glacis.reporting.snapshot.client;

import dev.glacis.kit.client.CallerToken;
import dev.glacis.kit.client.UpstreamProblems;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** model-service, asked with the token of the running request's caller. */
@RegisterRestClient(configKey = "model-service")
@RegisterProvider(CallerToken.class)
@RegisterProvider(UpstreamProblems.class)
@Path("/systems")
interface ModelServiceForCallers {

  @GET
  @Path("/{systemId}/revisions/{number}")
  @Produces(MediaType.APPLICATION_JSON)
  String revision(@PathParam("systemId") String systemId, @PathParam("number") int number);
}

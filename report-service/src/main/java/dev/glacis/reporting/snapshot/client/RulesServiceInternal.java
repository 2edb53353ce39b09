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

/** rules-service, asked in the name of this service. */
@RegisterRestClient(configKey = "rules-service")
@RegisterProvider(ServiceToken.class)
@RegisterProvider(UpstreamProblems.class)
@Path("/internal/evaluations")
interface RulesServiceInternal {

  @GET
  @Path("/{evaluationId}")
  @Produces(MediaType.APPLICATION_JSON)
  String evaluation(
      @HeaderParam("Glacis-Tenant") String tenant, @PathParam("evaluationId") String evaluationId);
}

package dev.glacis.analysis.evaluation.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.glacis.kit.client.CallerToken;
import dev.glacis.kit.client.UpstreamProblems;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** model-service in the name of the caller, who sees what the caller may see. */
@RegisterRestClient(configKey = "model-service")
@RegisterProvider(CallerToken.class)
@RegisterProvider(UpstreamProblems.class)
interface ModelServiceForCallers {

  @GET
  @Path("/systems/{systemId}/revisions/{number}")
  CallersRevision revision(@PathParam("systemId") String systemId, @PathParam("number") int number);

  /** What is needed of the answer. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record CallersRevision(String id) {}
}

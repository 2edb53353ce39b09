package dev.glacis.analysis.evaluation.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import dev.glacis.analysis.evaluation.domain.SourceView;
import dev.glacis.kit.client.ServiceToken;
import dev.glacis.kit.client.UpstreamProblems;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** model-service for the consumer: the service's own token, the tenant of the event. */
@RegisterRestClient(configKey = "model-service")
@RegisterProvider(ServiceToken.class)
@RegisterProvider(UpstreamProblems.class)
interface ModelServiceInternal {

  @GET
  @Path("/internal/revisions/{revisionId}")
  InternalRevision revision(
      @HeaderParam("Glacis-Tenant") String tenant, @PathParam("revisionId") String revisionId);

  /** What an evaluation needs of the answer. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record InternalRevision(JsonNode architecture, Map<String, SourceView> sourceMap) {}
}

package dev.glacis.gateway.systems.upstream;

import dev.glacis.gateway.systems.view.TemplatePageView;
import dev.glacis.kit.client.CallerToken;
import dev.glacis.kit.client.UpstreamProblems;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The templates that model-service offers. */
@RegisterRestClient(configKey = "model-service")
@RegisterProvider(CallerToken.class)
@RegisterProvider(UpstreamProblems.class)
@Path("/templates")
public interface TemplateService {

  @GET
  Uni<TemplatePageView> templates(
      @QueryParam("first") Integer first, @QueryParam("after") String after);
}

package dev.glacis.gateway.analysis.upstream;

import dev.glacis.gateway.analysis.view.CheckView;
import dev.glacis.gateway.analysis.view.CountermeasurePageView;
import dev.glacis.gateway.analysis.view.EvaluationView;
import dev.glacis.gateway.analysis.view.QuestionPageView;
import dev.glacis.gateway.analysis.view.RulePackPageView;
import dev.glacis.gateway.analysis.view.RulePageView;
import dev.glacis.gateway.analysis.view.RuleView;
import dev.glacis.gateway.analysis.view.ThreatPageView;
import dev.glacis.gateway.analysis.view.ThreatView;
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
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** rules-service as the gateway calls it, always with the caller's own token. */
@RegisterRestClient(configKey = "rules-service")
@RegisterProvider(CallerToken.class)
@RegisterProvider(UpstreamProblems.class)
@Path("/")
public interface RulesService {

  /**
   * @param wait seconds that the answer may be held back for the evaluation to end
   */
  @GET
  @Path("/systems/{systemId}/revisions/{number}/evaluation")
  Uni<EvaluationView> evaluation(
      @PathParam("systemId") String systemId,
      @PathParam("number") int number,
      @QueryParam("wait") Integer wait);

  @GET
  @Path("/systems/{systemId}/revisions/{number}/threats")
  Uni<ThreatPageView> threats(
      @PathParam("systemId") String systemId,
      @PathParam("number") int number,
      @QueryParam("first") Integer first,
      @QueryParam("after") String after,
      @QueryParam("certainty") List<String> certainty,
      @QueryParam("severity") List<String> severity,
      @QueryParam("status") List<String> status,
      @QueryParam("stride") List<String> stride,
      @QueryParam("element") List<String> element);

  default Uni<ThreatPageView> threats(String systemId, int number, ThreatQuery query) {
    return threats(
        systemId,
        number,
        query.first(),
        query.after(),
        query.certainty(),
        query.severity(),
        query.status(),
        query.stride(),
        query.element());
  }

  @GET
  @Path("/systems/{systemId}/revisions/{number}/countermeasures")
  Uni<CountermeasurePageView> countermeasures(
      @PathParam("systemId") String systemId,
      @PathParam("number") int number,
      @QueryParam("first") Integer first,
      @QueryParam("after") String after);

  @GET
  @Path("/systems/{systemId}/revisions/{number}/questions")
  Uni<QuestionPageView> questions(
      @PathParam("systemId") String systemId,
      @PathParam("number") int number,
      @QueryParam("first") Integer first,
      @QueryParam("after") String after);

  @GET
  @Path("/threats/{threatId}")
  Uni<ThreatView> threat(@PathParam("threatId") String threatId);

  @POST
  @Path("/checks")
  @Consumes(MediaType.WILDCARD)
  Uni<CheckView> check(
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      @QueryParam("format") String format,
      InputStream document);

  @GET
  @Path("/rules")
  Uni<RulePageView> rules(@QueryParam("first") Integer first, @QueryParam("after") String after);

  @GET
  @Path("/rules/{ruleId}")
  Uni<RuleView> rule(@PathParam("ruleId") String ruleId);

  @GET
  @Path("/rule-packs")
  Uni<RulePackPageView> rulePacks(
      @QueryParam("first") Integer first, @QueryParam("after") String after);
}

package dev.glacis.gateway.systems.upstream;

import dev.glacis.gateway.systems.view.ArchitectureView;
import dev.glacis.gateway.systems.view.CommittedView;
import dev.glacis.gateway.systems.view.LossReportView;
import dev.glacis.gateway.systems.view.ProposalPageView;
import dev.glacis.gateway.systems.view.RevisionPageView;
import dev.glacis.gateway.systems.view.RevisionView;
import dev.glacis.gateway.systems.view.SystemInput;
import dev.glacis.gateway.systems.view.SystemPageView;
import dev.glacis.gateway.systems.view.SystemPatch;
import dev.glacis.gateway.systems.view.SystemView;
import dev.glacis.kit.client.CallerToken;
import dev.glacis.kit.client.UpstreamProblems;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.jboss.resteasy.reactive.RestResponse;

/** model-service as the gateway calls it, always with the caller's own token. */
@RegisterRestClient(configKey = "model-service")
@RegisterProvider(CallerToken.class)
@RegisterProvider(UpstreamProblems.class)
@Path("/")
public interface ModelService {

  String REQUEST_KEY = "Idempotency-Key";

  @POST
  @Path("/imports")
  @Consumes(MediaType.WILDCARD)
  Uni<CommittedView> importDocument(
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @HeaderParam(REQUEST_KEY) String requestKey,
      @QueryParam("format") String format,
      @QueryParam("system") String systemKey,
      @QueryParam("message") String message,
      @QueryParam("file") String file,
      @QueryParam("commit") String commit,
      InputStream document);

  /**
   * @param systemKey null for what the document calls itself
   */
  default Uni<CommittedView> importDocument(
      String systemKey, CommitParameters said, InputStream document) {
    return importDocument(
        said.contentType(),
        said.ifMatch(),
        said.requestKey(),
        said.format(),
        systemKey,
        said.message(),
        said.file(),
        said.commit(),
        document);
  }

  @GET
  @Path("/systems")
  Uni<SystemPageView> systems(
      @QueryParam("first") Integer first,
      @QueryParam("after") String after,
      @QueryParam("q") String q,
      @QueryParam("tag") String tag,
      @QueryParam("owner") String owner,
      @QueryParam("componentType") List<String> componentType,
      @QueryParam("attribute") List<String> attribute,
      @QueryParam("sensitivity") List<String> sensitivity,
      @QueryParam("deleted") String deleted);

  default Uni<SystemPageView> systems(Integer first, String after, SystemQuery query) {
    return systems(
        first,
        after,
        query.q(),
        query.tag(),
        query.owner(),
        query.componentType(),
        query.attribute(),
        query.sensitivity(),
        query.deleted());
  }

  @POST
  @Path("/systems")
  Uni<SystemView> createSystem(SystemInput input);

  /**
   * @param ifMatch version of the system that the change is based on; null for any
   */
  @PATCH
  @Path("/systems/{systemId}")
  Uni<SystemView> changeSystem(
      @PathParam("systemId") String systemId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      SystemPatch patch);

  @DELETE
  @Path("/systems/{systemId}")
  Uni<Void> deleteSystem(@PathParam("systemId") String systemId);

  @POST
  @Path("/systems/{systemId}/restore")
  Uni<SystemView> restoreSystem(@PathParam("systemId") String systemId);

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
      @HeaderParam(REQUEST_KEY) String requestKey,
      @QueryParam("format") String format,
      @QueryParam("message") String message,
      @QueryParam("file") String file,
      @QueryParam("commit") String commit,
      InputStream document);

  default Uni<CommittedView> commitRevision(
      String systemId, CommitParameters said, InputStream document) {
    return commitRevision(
        systemId,
        said.contentType(),
        said.ifMatch(),
        said.requestKey(),
        said.format(),
        said.message(),
        said.file(),
        said.commit(),
        document);
  }

  @GET
  @Path("/systems/{systemId}/revisions/{number}")
  Uni<RevisionView> revision(
      @PathParam("systemId") String systemId, @PathParam("number") int number);

  @GET
  @Path("/systems/{systemId}/revisions/{number}/architecture")
  Uni<ArchitectureView> architecture(
      @PathParam("systemId") String systemId, @PathParam("number") int number);

  /** What the document of a revision lists beside its architecture. */
  @GET
  @Path("/systems/{systemId}/revisions/{number}/proposals")
  Uni<ProposalPageView> proposals(
      @PathParam("systemId") String systemId,
      @PathParam("number") int number,
      @QueryParam("first") Integer first,
      @QueryParam("after") String after);

  @GET
  @Path("/systems/{systemId}/revisions/{number}/export")
  Uni<RestResponse<byte[]>> export(
      @PathParam("systemId") String systemId,
      @PathParam("number") int number,
      @QueryParam("format") String format,
      @QueryParam("as") String syntax,
      @HeaderParam(HttpHeaders.ACCEPT) String accept);

  /** What is lost of a revision in a format. */
  @GET
  @Path("/systems/{systemId}/revisions/{number}/export/loss-report")
  Uni<LossReportView> exportLosses(
      @PathParam("systemId") String systemId,
      @PathParam("number") int number,
      @QueryParam("format") String format);

  /** The document that was committed, byte for byte. */
  @GET
  @Path("/systems/{systemId}/revisions/{number}/document")
  Uni<RestResponse<byte[]>> document(
      @PathParam("systemId") String systemId,
      @PathParam("number") int number,
      @HeaderParam(HttpHeaders.ACCEPT) String accept);
}

package dev.glacis.gateway.systems.rest;

import static dev.glacis.kit.tenancy.Roles.ADMIN;
import static dev.glacis.kit.tenancy.Roles.ANALYST;
import static dev.glacis.kit.tenancy.Roles.ARCHITECT;
import static dev.glacis.kit.tenancy.Roles.AUDITOR;
import static dev.glacis.kit.tenancy.Roles.AUTOMATION;
import static dev.glacis.kit.tenancy.Roles.VIEWER;

import dev.glacis.gateway.http.DocumentBody;
import dev.glacis.gateway.systems.upstream.CommitParameters;
import dev.glacis.gateway.systems.upstream.ModelService;
import dev.glacis.gateway.systems.view.LossReportView;
import dev.glacis.gateway.systems.view.ProposalPageView;
import dev.glacis.gateway.systems.view.RevisionPageView;
import dev.glacis.gateway.systems.view.RevisionView;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Revisions of one system. */
@Path("/api/v1/systems/{systemId: [\\w-]+}/revisions")
@Tag(name = "systems")
public class RevisionsResource {

  private final ModelService models;
  private final DocumentBody body;

  RevisionsResource(@RestClient ModelService models, DocumentBody body) {
    this.models = models;
    this.body = body;
  }

  @GET
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  @Operation(summary = "List revisions, newest first")
  public Uni<RevisionPageView> revisions(
      @PathParam("systemId") String systemId,
      @QueryParam("first") @DefaultValue("50") int first,
      @QueryParam("after") String after) {
    return models.revisions(systemId, first, after);
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({ARCHITECT, ADMIN, AUTOMATION})
  @RunOnVirtualThread
  @RequestBody(ref = "Document")
  @Operation(summary = "Commit a revision based on the one that If-Match names")
  public RestResponse<ImportView> commit(
      @PathParam("systemId") String systemId,
      @BeanParam CommitParameters parameters,
      InputStream document) {
    return ImportView.answer(
        models.commitRevision(systemId, parameters, body.limited(document)).await().indefinitely());
  }

  @GET
  @Path("/{number: \\d{1,9}}")
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  @Operation(
      summary = "Read a revision",
      description =
          "Without format its metadata; with format (otm, threat-dragon, threagile,"
              + " threat-model-library, cyclonedx, mermaid or dot) the document, and that of otm as"
              + " json or yaml.")
  public Uni<? extends RestResponse<?>> revision(
      @PathParam("systemId") String systemId,
      @PathParam("number") int number,
      @QueryParam("format") String format,
      @QueryParam("as") @DefaultValue("json") String syntax) {
    return format == null ? metadata(systemId, number) : export(systemId, number, format, syntax);
  }

  @GET
  @Path("/{number: \\d{1,9}}/document")
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  @Operation(summary = "Read the document that was committed, byte for byte")
  public Uni<RestResponse<byte[]>> document(
      @PathParam("systemId") String systemId, @PathParam("number") int number) {
    return models.document(systemId, number, MediaType.WILDCARD).map(PassedOn::answer);
  }

  @GET
  @Path("/{number: \\d{1,9}}/proposals")
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  @Operation(
      summary = "List the threats, mitigations and assumptions that the document lists itself",
      description = "By kind and id, with their origin. No rule, check or risk counts them.")
  public Uni<ProposalPageView> proposals(
      @PathParam("systemId") String systemId,
      @PathParam("number") int number,
      @QueryParam("first") @DefaultValue("50") int first,
      @QueryParam("after") String after) {
    return models.proposals(systemId, number, first, after);
  }

  @GET
  @Path("/{number: \\d{1,9}}/loss-report")
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  @Operation(summary = "Say what of a revision is lost in the format of another tool")
  public Uni<LossReportView> lossReport(
      @PathParam("systemId") String systemId,
      @PathParam("number") int number,
      @QueryParam("format") @DefaultValue("otm") String format) {
    return models.exportLosses(systemId, number, format);
  }

  private Uni<RestResponse<RevisionView>> metadata(String systemId, int number) {
    return models
        .revision(systemId, number)
        .map(
            revision ->
                ResponseBuilder.ok(revision)
                    .header(HttpHeaders.ETAG, EntityTags.ofRevision(number))
                    .build());
  }

  private Uni<RestResponse<byte[]>> export(
      String systemId, int number, String format, String syntax) {
    return models
        .export(systemId, number, format, syntax, MediaType.WILDCARD)
        .map(PassedOn::answer);
  }
}
